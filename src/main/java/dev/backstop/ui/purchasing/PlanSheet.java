package dev.backstop.ui.purchasing;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.sheet.TableSheet.Cell;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.kit.Texts;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The plan as a table for a spreadsheet: every line with its supplier, folded ones too, then what is put off.
final class PlanSheet {
    private static final int UNIT_DECIMALS = 4;

    private final Texts texts;
    private final Function<Suggestion, Stock> stock;
    private final List<List<Cell>> rows = new ArrayList<>();

    /// What there is of a product and what is on its way.
    record Stock(int available, int onOrder) {}

    private PlanSheet(Texts texts, Function<Suggestion, Stock> stock) {
        this.texts = texts;
        this.stock = stock;
    }

    static TableSheet of(PurchasingViewModel.Today today, Function<Suggestion, Stock> stock, Texts texts) {
        var sheet = new PlanSheet(texts, stock);
        for (var order : today.plan().orders()) {
            order.lines().forEach(line -> sheet.add(line, "purchasing.sheet.planned"));
        }
        today.plan().deferred().forEach(line -> sheet.add(line, "purchasing.sheet.deferred"));
        today.putOff().forEach(line -> sheet.add(line, "purchasing.sheet.putOff"));
        return new TableSheet(texts.text("kit.tables.plan"), sheet.heads(), sheet.rows);
    }

    private List<String> heads() {
        return List.of(
                head("state"),
                head("supplier"),
                head("sku"),
                head("product"),
                head("available"),
                head("onOrder"),
                head("order"),
                head("cases"),
                texts.text("purchasing.sheet.casePack"),
                texts.text("purchasing.sheet.orderBy"),
                texts.text("purchasing.sheet.arrives"),
                head("covers"),
                texts.text("purchasing.sheet.currency"),
                head("unit"),
                head("cost"),
                texts.text("purchasing.sheet.shopCost"),
                texts.text("purchasing.sheet.atRisk"),
                texts.text("purchasing.sheet.why"));
    }

    private String head(String column) {
        return texts.text("purchasing.column." + column);
    }

    private void add(Suggestion line, String state) {
        var option = line.option();
        if (option == null) {
            return;
        }
        var has = stock.apply(line);
        rows.add(List.of(
                new Cell.Text(texts.text(state)),
                new Cell.Text(option.supplier().name()),
                new Cell.Text(line.product().sku().value()),
                new Cell.Text(line.product().name()),
                Cell.Figure.whole(has.available()),
                Cell.Figure.whole(has.onOrder()),
                Cell.Figure.whole(line.quantity()),
                Cell.Figure.whole(line.cases()),
                Cell.Figure.whole(option.offer().casePack()),
                day(line.orderBy()),
                day(line.arrivesOn()),
                day(line.coversUntil()),
                new Cell.Text(option.supplier().currency().getCurrencyCode()),
                amount(Optional.of(option.unitCostOf(line.quantity())), UNIT_DECIMALS),
                amount(line.cost(), option.supplier().currency().getDefaultFractionDigits()),
                amount(line.shopCost(), line.atRisk().currency().getDefaultFractionDigits()),
                amount(Optional.of(line.atRisk()), line.atRisk().currency().getDefaultFractionDigits()),
                new Cell.Text(PlanWords.of(texts, line))));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.NONE : new Cell.Day(day);
    }

    private static Cell amount(Optional<Money> money, int decimals) {
        return money.<Cell>map(
                        sum -> new Cell.Figure(sum.amount().setScale(decimals, RoundingMode.HALF_EVEN), decimals))
                .orElse(Cell.NONE);
    }
}
