package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// A file that is known for what it is and holds nothing to import: the owner is told which file does instead.
public record ToldFile(String id, Message name, Channel.Kind kind, Message why, ToIntFunction<Header> sureness)
        implements FileFormat {

    @Override
    public int likeness(Header header) {
        return sureness.applyAsInt(header);
    }

    @Override
    public List<FormatField> fields() {
        return List.of();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var remarks = new ArrayList<>(table.remarks());
        remarks.add(why);
        return new ParsedFile(
                table, id, name, kind, null, List.of(), List.of(), List.of(), List.of(), List.of(), remarks, List.of());
    }
}
