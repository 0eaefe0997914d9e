package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;

/// A shop system's file about products, read by a table of its column names.
public record ProductFile(
        String id,
        Message name,
        Channel.Kind kind,
        Aliases<VariantField> names,
        VariantStyle style,
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
        var sheet = new Sheet<>(table, names, ZoneOffset.UTC, progress);
        var products =
                new VariantRows(sheet, style, kind != Channel.Kind.GOOGLE && kind != Channel.Kind.FACEBOOK).products();
        return ParsedFile.of(table, this, kind, sheet.reading()).withProducts(products);
    }
}
