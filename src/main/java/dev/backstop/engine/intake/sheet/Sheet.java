package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.Labelled;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.DateColumn;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table whose columns are known by a table of names: the cells of its rows by field. How a column writes its
/// numbers and dates is decided from all its values.
public final class Sheet<F extends Enum<F> & Labelled> {
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "active", "visible", "published", "enabled", "shown", "sì", "oui", "ja");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "0",
            "inactive",
            "hidden",
            "draft",
            "archived",
            "disabled",
            "incomplete",
            "unpublished",
            "non",
            "nein");

    private final RawTable table;
    private final Header header;
    private final Aliases<F> names;
    private final ZoneId zone;
    private final FileReading reading;
    private final Map<F, List<Column>> columns = new HashMap<>();
    private final Map<F, NumberColumn> numbers = new HashMap<>();
    private final Map<F, DateColumn> dates = new HashMap<>();

    Sheet(RawTable table, Aliases<F> names, ZoneId zone, Progress progress) {
        this.table = table;
        this.header = new Header(table.header());
        this.names = names;
        this.zone = zone;
        this.reading = new FileReading(table, progress);
    }

    FileReading reading() {
        return reading;
    }

    RawTable table() {
        return table;
    }

    public boolean has(F field) {
        return !columns(field).isEmpty();
    }

    List<Column> columns(F field) {
        return columns.computeIfAbsent(field, missing -> names.allIn(header, missing));
    }

    /// Where the field stands first.
    public Column column(F field) {
        var all = columns(field);
        return all.isEmpty() ? new Column(-1) : all.getFirst();
    }

    /// The name of a column as the file writes it.
    String nameOf(Column column) {
        return table.header().get(column.index()).strip();
    }

    /// What a row says: in the first of the field's columns that says anything.
    public String text(RawTable.Row row, F field) {
        for (var column : columns(field)) {
            var text = column.in(row);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// What a row says in each of the field's columns that say anything.
    public List<String> texts(RawTable.Row row, F field) {
        return columns(field).stream()
                .map(column -> column.in(row))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The same in lower case, for words with a meaning.
    public String word(RawTable.Row row, F field) {
        return text(row, field).toLowerCase(Locale.ROOT);
    }

    /// A code, less the apostrophe that keeps it text.
    public String code(RawTable.Row row, F field) {
        for (var column : columns(field)) {
            var code = column.codeIn(row);
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    /// Whether a row says yes; nothing where it says neither yes nor no.
    public @Nullable Boolean flag(RawTable.Row row, F field) {
        var word = word(row, field);
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    public @Nullable BigDecimal price(RawTable.Row row, F field) throws Unreadable {
        return column(field).read(row, numbers(field)::price).orElse(null);
    }

    public @Nullable BigDecimal amount(RawTable.Row row, F field) throws Unreadable {
        return column(field).read(row, numbers(field)::amount).orElse(null);
    }

    /// Units, which may be below zero.
    public @Nullable Integer units(RawTable.Row row, F field) throws Unreadable {
        return units(row, field, column(field));
    }

    /// The units in all columns of a field together; nothing where all are blank.
    public @Nullable Integer unitsOfAll(RawTable.Row row, F field) throws Unreadable {
        Integer sum = null;
        for (var column : columns(field)) {
            var units = units(row, field, column);
            sum = units == null ? sum : Integer.valueOf(Math.addExact(sum == null ? 0 : sum, units));
        }
        return sum;
    }

    @Nullable
    Integer units(RawTable.Row row, F field, Column column) throws Unreadable {
        return column.read(row, numbers(field)::units).orElse(null);
    }

    @Nullable
    Integer unitsNotNegative(RawTable.Row row, F field) throws Unreadable {
        return column(field).read(row, numbers(field)::unitsNotNegative).orElse(null);
    }

    /// A moment; nothing where the cell is blank.
    public @Nullable Instant instant(RawTable.Row row, F field) throws Unreadable {
        return column(field).read(row, dates(field)::instant).orElse(null);
    }

    void remarkIfAny(String key, int count) {
        reading.remarkIfAny(key, count);
    }

    void remark(Message remark) {
        reading.remark(remark);
    }

    private NumberColumn numbers(F field) {
        return numbers.computeIfAbsent(
                field,
                missing -> NumberColumn.of(reading.values(columns(missing).toArray(Column[]::new))));
    }

    private DateColumn dates(F field) {
        return dates.computeIfAbsent(field, missing -> DateColumn.of(reading.values(column(missing)), zone));
    }
}
