package dev.backstop.engine.intake.layout;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.util.List;
import java.util.function.Predicate;

/// A file that Backstop knows, but that says nothing it can import: a statement of fees, an upload template. The
/// owner is told what to download instead.
public record Refused(String id, Message name, Message advice, Predicate<Header> isOfThisForm) implements FileFormat {
    /// A form whose name and advice stand in the texts under that key.
    public static Refused of(String id, String key, Predicate<Header> isOfThisForm) {
        return new Refused(
                id, Message.of("importing.format." + key), Message.of("importing.refused." + key), isOfThisForm);
    }

    @Override
    public int likeness(Header header) {
        return isOfThisForm.test(header) ? 60 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return List.of();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        return ParsedFile.refused(table, this, advice);
    }
}
