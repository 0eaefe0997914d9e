package dev.backstop.io.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.backstop.domain.value.Entity;
import dev.backstop.io.SafeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a shop's records into one zip: a CSV file for each kind, a manifest with their sums, and a README that
/// explains every column.
public final class ArchiveWriter {
    static final String MANIFEST = "manifest.csv";
    static final List<String> MANIFEST_HEADER = List.of("format", "file", "records", "sha256");
    static final String FORMAT = "1";

    private final ZipOutputStream zip;
    private final List<List<String>> manifest = new ArrayList<>();

    private ArchiveWriter(ZipOutputStream zip) {
        this.zip = zip;
    }

    /// Gives the records, one kind after the other.
    @FunctionalInterface
    public interface Records {
        void writeTo(ArchiveWriter archive) throws IOException;
    }

    /// Gives the records of one kind, one after the other.
    @FunctionalInterface
    public interface OneKind<T> {
        void writeTo(Each<T> each) throws IOException;
    }

    /// Takes one record.
    @FunctionalInterface
    public interface Each<T> {
        void take(T record) throws IOException;
    }

    /// Writes the archive as a whole or not at all; `kinds` are those of the README.
    public static void write(Path target, List<RecordKind<?>> kinds, Records records) {
        SafeFile.write(target, out -> {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            var archive = new ArchiveWriter(zip);
            archive.text("README.txt", ColumnWords.readme(kinds));
            records.writeTo(archive);
            archive.manifest();
            zip.finish();
        });
    }

    /// Writes the file of one kind.
    public <T extends Entity> void write(RecordKind<T> kind, OneKind<T> records) throws IOException {
        var form = new RecordText<>(kind.type());
        var digest = Sums.sha256();
        zip.putNextEntry(new ZipEntry(kind.file()));
        var writer = writer(new DigestOutputStream(zip, digest));
        var csv = csv(writer);
        csv.writeRecord(form.header());
        var count = new int[1];
        records.writeTo(record -> {
            csv.writeRecord(form.cells(record));
            count[0]++;
        });
        csv.flush();
        writer.flush();
        zip.closeEntry();
        manifest.add(List.of(
                FORMAT, kind.file(), String.valueOf(count[0]), HexFormat.of().formatHex(digest.digest())));
    }

    private void manifest() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        var writer = writer(zip);
        var csv = csv(writer);
        csv.writeRecord(MANIFEST_HEADER);
        for (var row : manifest) {
            csv.writeRecord(row);
        }
        csv.flush();
        writer.flush();
        zip.closeEntry();
    }

    private void text(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
    }
}
