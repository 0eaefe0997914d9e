package dev.backstop.engine.intake.woocommerce;

import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderRules;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.layout.StatusWords;
import java.util.Locale;

/// How WooCommerce calls the states of an order. Only "processing" and "on hold" are to be shipped: "pending" was
/// never paid for, and what plugins call otherwise is taken as to be shipped, for a customer too many in the list does
/// less harm than one too few.
final class WooOrderRules implements OrderRules {
    private static final StatusWords WORDS = StatusWords.of("""
        SHIPPED   | completed | complete | shipped | delivered | abgeschlossen | fertiggestellt | versendet | terminée
        SHIPPED   | terminé | expédiée | completado | completada | enviado | completato | spedito | afgerond | voltooid
        SHIPPED   | zrealizowane | ukończone | concluído | concluida | concluída | enviada | färdigbehandlad | slutförd
        SHIPPED   | выполнен | afsluttet | gennemført
        CANCELLED | cancelled | canceled | storniert | annulée | annulé | cancelado | cancelada | annullato | geannuleerd
        CANCELLED | anulowane | avbruten | makulerad | отменен | отменён | annulleret
        REFUNDED  | refunded | rückerstattet | erstattet | remboursée | remboursé | reembolsado | reembolsada
        REFUNDED  | rimborsato | terugbetaald | zwrócone | återbetald | возвращён | возвращен | refunderet
        UNPAID    | pending | pending payment | failed | draft | checkout-draft | trash | auto-draft
        UNPAID    | zahlung ausstehend | ausstehende zahlung | fehlgeschlagen | attente paiement | en attente de paiement
        UNPAID    | échouée | échoué | pendiente de pago | fallido | in attesa di pagamento | fallito
        UNPAID    | wachtend op betaling | in afwachting van betaling | mislukt | oczekujące na płatność | nieudane
        UNPAID    | pagamento pendente | aguardando pagamento | malsucedido | falhou | inväntar betalning
        UNPAID    | väntar på betalning | misslyckades | в ожидании оплаты | не удался
        OPEN      | processing | on-hold | on hold | in bearbeitung | in wartestellung | en cours | en attente | procesando
        OPEN      | en espera | in lavorazione | in sospeso | in behandeling | in de wacht | w trakcie realizacji
        OPEN      | wstrzymane | processando | aguardando | behandlas | pausad | обработка | на удержании
        """);

    @Override
    public OrderState state(OrderRows order) {
        var stated = order.text(OrderField.STATUS);
        if (stated.isEmpty()) {
            return OrderState.untold("");
        }
        var status = stated.toLowerCase(Locale.ROOT).replaceFirst("^wc-", "");
        return switch (WORDS.meaning(status)) {
            case SHIPPED -> OrderState.shipped(status);
            case CANCELLED -> OrderState.cancelled(status);
            case UNPAID -> OrderState.unpaid(status);
            case REFUNDED ->
                order.text(OrderField.SHIPPED_AT).isEmpty() ? OrderState.cancelled(status) : OrderState.shipped(status);
            case OPEN, OTHER -> OrderState.open(status);
        };
    }
}
