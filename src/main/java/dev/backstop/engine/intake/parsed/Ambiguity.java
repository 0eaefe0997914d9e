package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A column whose numbers or dates can be read in two ways, with a row that shows it. `answer` is what the owner has
/// said, `meanings` the two that there are.
public record Ambiguity(int column, int rowNumber, String cell, List<Meaning> meanings, List<Meaning> answer) {
    private static final String OF_NUMBERS = "importing.reason.ambiguousNumber";
    private static final String OF_DATES = "importing.reason.ambiguousDate";

    public Ambiguity {
        meanings = List.copyOf(meanings);
        answer = List.copyOf(answer);
    }

    public boolean isAnswered() {
        return !answer.isEmpty();
    }

    /// What the cell is if the column is meant so: a number or a day; nothing where it is neither even then.
    public Optional<Object> readAs(Meaning meaning) {
        var plain = meaning.plain(cell);
        try {
            return meaning.isOfNumbers()
                    ? NumberColumn.withPoint()
                            .amount(plain)
                            .map(BigDecimal::stripTrailingZeros)
                            .map(Object.class::cast)
                    : DateColumn.of(List.of(plain), ZoneOffset.UTC).day(plain).map(Object.class::cast);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /// The open questions of a file, one for each column: whatever was rejected because it can be read in two ways;
    /// then the questions that were answered.
    public static List<Ambiguity> of(List<Rejected> rejected, RawTable table, Map<Integer, Meaning> answers) {
        var byColumn = new LinkedHashMap<Integer, Ambiguity>();
        for (var row : rejected) {
            var key = row.reason().key();
            if (row.column() >= 0 && (key.equals(OF_NUMBERS) || key.equals(OF_DATES))) {
                var meanings = key.equals(OF_NUMBERS)
                        ? List.of(Meaning.THOUSANDS, Meaning.DECIMALS)
                        : List.of(Meaning.DAY_FIRST, Meaning.MONTH_FIRST);
                byColumn.putIfAbsent(
                        row.column(),
                        new Ambiguity(row.column(), row.rowNumber(), cellOf(row, table), meanings, List.of()));
            }
        }
        var all = new ArrayList<>(byColumn.values());
        answers.forEach((column, answer) -> answered(table, column, answer, all));
        return List.copyOf(all);
    }

    private static String cellOf(Rejected row, RawTable table) {
        return table.row(row.rowNumber()).map(new Column(row.column())::in).orElse("");
    }

    private static void answered(RawTable table, int column, Meaning answer, List<Ambiguity> all) {
        var at = new Column(column);
        for (var row : table.rows()) {
            if (answer.concerns(at.in(row))) {
                var first = answer.isOfNumbers() ? Meaning.THOUSANDS : Meaning.DAY_FIRST;
                all.add(new Ambiguity(
                        column, row.number(), at.in(row), List.of(first, first.other()), List.of(answer)));
                return;
            }
        }
    }
}
