package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;

/// A shop system's file about orders, read by a table of its column names. Times without an offset are those of the
/// shop's zone.
public record OrderFile(
        String id,
        Message name,
        Channel.Kind kind,
        Names<OrderField> names,
        OrderStyle style,
        ZoneId zone,
        ToIntFunction<Header> sureness)
        implements FileFormat {

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
        var sheet = new Sheet<>(table, names, zone, progress);
        var orders = new OrderRows(sheet, style).orders();
        var reading = sheet.reading();
        return new ParsedFile(
                table,
                id,
                name,
                kind,
                null,
                List.of(),
                List.of(),
                orders,
                List.of(),
                reading.rejected(),
                reading.remarks(),
                reading.facts());
    }
}
