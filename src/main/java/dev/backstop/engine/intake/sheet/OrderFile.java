package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.LineReading;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRules;
import dev.backstop.engine.intake.layout.OrderSheet;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// A shop system's file about orders, read by a table of its column names. Times without an offset are those of the
/// shop's zone. `lines` reads the order lines where they do not stand on rows of their own.
public record OrderFile(
        String id,
        Message name,
        Channel.Kind kind,
        Aliases<OrderField> names,
        OrderRules rules,
        ZoneId zone,
        Function<Header, Optional<LineReading>> lines,
        ToIntFunction<Header> sureness)
        implements FileFormat {

    /// A file with a row for each line.
    public OrderFile(
            String id,
            Message name,
            Channel.Kind kind,
            Aliases<OrderField> names,
            OrderRules rules,
            ZoneId zone,
            ToIntFunction<Header> sureness) {
        this(id, name, kind, names, rules, zone, _ -> Optional.empty(), sureness);
    }

    /// Whether a header has the names of what each row says that is about one line of an order.
    public static boolean namesLines(Aliases<OrderField> names, Header header) {
        return names.hasAll(header, OrderField.NUMBER, OrderField.PLACED_AT, OrderField.TITLE, OrderField.UNITS);
    }

    @Override
    public int likeness(Header header) {
        return sureness.applyAsInt(header);
    }

    @Override
    public List<FormatField> fields() {
        return names.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var sheet = new OrderSheet(table, names, rules, zone, progress);
        lines.apply(new Header(table.header())).ifPresent(sheet::withLines);
        return sheet.read(this, kind);
    }
}
