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

/// A shop system's file that counts stock, read by a table of its column names. `location` is where that stock lies,
/// if the file is about one place; rows whose kind is among `unsellable` do not count.
public record StockFile(
        String id,
        Message name,
        Channel.Kind kind,
        Aliases<VariantField> names,
        String location,
        List<String> unsellable,
        ToIntFunction<Header> sureness)
        implements FileFormat {
    public StockFile {
        unsellable = List.copyOf(unsellable);
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
        var sheet = new Sheet<>(table, names, ZoneOffset.UTC, progress);
        var stock =
                new StockRows(sheet, location, row -> !unsellable.contains(sheet.word(row, VariantField.ROLE))).stock();
        return ParsedFile.of(table, this, kind, sheet.reading()).withStock(stock);
    }
}
