package dev.backstop.engine.intake.sheet;

import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderRules;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.layout.StatusWords;

/// How far an order is, in the words that several shop systems share. A word that is not known means that it is still
/// to be shipped: one order too many in the list does less harm than one too few.
public class ShopOrderRules implements OrderRules {
    private static final StatusWords WORDS = StatusWords.of("""
        SHIPPED   | shipped | fulfilled | complete | completed | delivered | picked up | closed | sent | dispatched
        SHIPPED   | shipped - delivered to buyer | shipped - picked up | shipped - out for delivery
        SHIPPED   | expédié | livré | versandt | zugestellt | spedito | consegnato | enviado | entregado | verzonden
        CANCELLED | cancelled | canceled | voided | declined | payment error | annulé | annulée | erreur de paiement
        CANCELLED | storniert | annullato | cancelado | geannuleerd
        UNPAID    | pending payment | awaiting payment | incomplete | awaiting bank wire payment
        UNPAID    | awaiting check payment | en attente du paiement par chèque | en attente de virement bancaire
        REFUNDED  | refunded | remboursé | erstattet | rimborsato | reembolsado
        """);

    @Override
    public OrderState state(OrderRows order) {
        var status = order.text(OrderField.STATUS);
        var payment = order.text(OrderField.PAYMENT);
        var told = payment.isEmpty() ? status : payment;
        boolean left = !order.text(OrderField.SHIPPED_AT).isEmpty();
        if (status.isEmpty() && !left) {
            boolean tells =
                    order.columns().has(OrderField.STATUS) || order.columns().has(OrderField.SHIPPED_AT);
            return tells ? OrderState.open(told) : OrderState.untold(told);
        }
        return switch (WORDS.meaning(status)) {
            case SHIPPED -> OrderState.shipped(told);
            case CANCELLED -> OrderState.cancelled(told);
            case UNPAID -> OrderState.unpaid(told);
            case REFUNDED -> left ? OrderState.shipped(told) : OrderState.cancelled(told);
            case OPEN, OTHER -> status.isEmpty() ? OrderState.shipped(told) : OrderState.open(told);
        };
    }

    /// As a catalogue calls it: title and options with a hyphen between.
    @Override
    public String name(String title, String options) {
        return title.isEmpty() || options.isEmpty() || options.equalsIgnoreCase("regular")
                ? title
                : title + " - " + options;
    }
}
