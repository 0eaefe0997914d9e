package dev.backstop.engine.intake.sheet;

import java.util.Set;

/// What shop systems say of an order or of one of its lines, in a word.
public enum OrderWord {
    SHIPPED,
    CANCELLED,
    OPEN;

    private static final Set<String> SHIPPED_WORDS = Set.of(
            "shipped",
            "fulfilled",
            "complete",
            "completed",
            "delivered",
            "picked up",
            "closed",
            "sent",
            "dispatched",
            "shipped - delivered to buyer",
            "shipped - picked up",
            "shipped - out for delivery",
            "expédié",
            "livré",
            "versandt",
            "spedito",
            "enviado",
            "consegnato",
            "entregado");
    private static final Set<String> CANCELLED_WORDS = Set.of(
            "cancelled",
            "canceled",
            "voided",
            "declined",
            "annulé",
            "annulée",
            "storniert",
            "annullato",
            "cancelado",
            "payment error",
            "erreur de paiement");

    /// What a word in lower case means; one that is not known means that the order is still to be shipped.
    public static OrderWord of(String word) {
        return SHIPPED_WORDS.contains(word) ? SHIPPED : CANCELLED_WORDS.contains(word) ? CANCELLED : OPEN;
    }
}
