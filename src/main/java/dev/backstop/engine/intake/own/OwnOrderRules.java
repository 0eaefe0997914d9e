package dev.backstop.engine.intake.own;

import dev.backstop.domain.sales.Order;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.layout.StatusWords;
import dev.backstop.engine.intake.sheet.ShopOrderRules;

/// How owners note in their own sheets how far an order is: in the words of shop systems, or with a yes.
///
/// What nobody says about payment is paid, as an order that is entered by hand. An order on account is an order:
/// unpaid ones are to be shipped too.
final class OwnOrderRules extends ShopOrderRules {
    private static final String UNPAID = "pending";

    private static final StatusWords ANSWERS = StatusWords.of("""
        SHIPPED   | yes | y | x | ✓ | ✔ | true | 1 | done | posted | ja | oui | sí | si | sì | tak | sim | да | はい | 済 | 済み
        SHIPPED   | gesendet | verschickt | versendet | erledigt | abgeschlossen | envoyé | terminé | spedita | 発送済み
        SHIPPED   | 発送済 | 出荷済み | 出荷済 | 完了
        CANCELLED | cancel | abgebrochen | anulado | anulowane | отменён | отменен | キャンセル
        OPEN      | no | n | – | false | 0 | nein | non | nie | não | нет | いいえ | 未 | 未発送 | open | new | to ship
        OPEN      | paid | unpaid | pending payment | awaiting payment
        """);

    private static final StatusWords MONEY = StatusWords.of("""
        UNPAID    | no | n | – | false | 0 | unpaid | pending | open | awaiting payment | on account | invoice
        UNPAID    | nein | offen | unbezahlt | non | impayé | no pagado | non pagato | nie | нет | 未 | 未入金 | 未払い
        """);

    @Override
    public OrderState state(OrderRows order) {
        var payment = order.text(OrderField.PAYMENT);
        boolean owes = MONEY.meaning(payment) == StatusWords.Meaning.UNPAID;
        var paid = owes ? UNPAID : Order.PAID;
        var state = of(order);
        return new OrderState(paid, true, state.shipped(), state.cancelled());
    }

    private OrderState of(OrderRows order) {
        return switch (ANSWERS.meaning(order.text(OrderField.STATUS))) {
            case SHIPPED -> OrderState.shipped("");
            case CANCELLED -> OrderState.cancelled("");
            case OPEN -> OrderState.open("");
            case REFUNDED, UNPAID, OTHER -> super.state(order);
        };
    }
}
