package dev.backstop.io.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Reads an archive of a shop. A zip that is not whole, was changed, or is of a newer program is a `Problem`, told
/// before the first record is given away.
public final class ArchiveReader implements AutoCloseable {
    private final ZipFile zip;
    private final String name;
    private final Map<String, Listed> listed = new LinkedHashMap<>();

    /// What the manifest says of a file.
    private record Listed(int records, String sha256) {}

    private ArchiveReader(ZipFile zip, Path file) {
        this.zip = zip;
        this.name = String.valueOf(file.getFileName());
    }

    /// Whether the file looks like an archive of a shop, whole or not.
    public static boolean isArchive(Path file) {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.getEntry(ArchiveWriter.MANIFEST) != null;
        } catch (IOException _) {
            return false;
        }
    }

    /// Opens an archive that holds nothing but these kinds. `each` is told the records of every file as it is checked.
    public static ArchiveReader open(Path file, List<RecordKind<?>> kinds, Consumer<Integer> each) {
        ArchiveReader archive;
        try {
            archive = new ArchiveReader(new ZipFile(file.toFile(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new Problem(Message.of("io.archive.damaged", String.valueOf(file.getFileName())), e);
        }
        try {
            archive.check(kinds, each);
            return archive;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /// How many records it holds.
    public int records() {
        return listed.values().stream().mapToInt(Listed::records).sum();
    }

    /// Gives away the records of one kind in the order of the file.
    public <T extends Entity> void read(RecordKind<T> kind, Consumer<T> each) {
        if (listed.containsKey(kind.file())) {
            records(kind, each);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(List<RecordKind<?>> kinds, Consumer<Integer> each) {
        readManifest();
        var known = kinds.stream().map(RecordKind::file).toList();
        for (var file : listed.keySet()) {
            if (!known.contains(file)) {
                throw new Problem(Message.of("io.archive.newer", name));
            }
        }
        for (var kind : kinds) {
            if (listed.containsKey(kind.file())) {
                each.accept(records(kind, _ -> {}));
            }
        }
    }

    private void readManifest() {
        try (var reader = reader(open(ArchiveWriter.MANIFEST));
                var csv = CsvReader.builder().ofCsvRecord(reader)) {
            var rows = csv.stream().map(CsvRecord::getFields).toList();
            if (rows.isEmpty() || !rows.getFirst().equals(ArchiveWriter.MANIFEST_HEADER)) {
                throw damaged(null);
            }
            for (var row : rows.subList(1, rows.size())) {
                if (!row.getFirst().equals(ArchiveWriter.FORMAT)) {
                    throw new Problem(Message.of("io.archive.newer", name));
                }
                listed.put(row.get(1), new Listed(Integer.parseInt(row.get(2)), row.get(3)));
            }
        } catch (IOException
                | UncheckedIOException
                | CsvParseException
                | IndexOutOfBoundsException
                | NumberFormatException e) {
            throw damaged(e);
        }
    }

    private <T extends Entity> int records(RecordKind<T> kind, Consumer<T> each) {
        var form = new RecordText<>(kind.type());
        var digest = Sums.sha256();
        var expected = Objects.requireNonNull(listed.get(kind.file()));
        int count = 0;
        try (var in = new DigestInputStream(open(kind.file()), digest);
                var csv = CsvReader.builder().ofCsvRecord(reader(in))) {
            for (var row : csv) {
                if (count == 0 && !row.getFields().equals(form.header())) {
                    throw new Problem(Message.of("io.archive.newer", name));
                }
                if (count > 0) {
                    each.accept(form.record(row.getFields()));
                }
                count++;
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | UncheckedIOException | CsvParseException | IllegalArgumentException e) {
            throw damaged(e);
        }
        if (count - 1 != expected.records()
                || !HexFormat.of().formatHex(digest.digest()).equals(expected.sha256())) {
            throw damaged(null);
        }
        return count - 1;
    }

    private InputStream open(String file) throws IOException {
        var entry = zip.getEntry(file);
        if (entry == null) {
            throw new IOException("No " + file);
        }
        return zip.getInputStream(entry);
    }

    /// Bytes that are no UTF-8 are a damage, not a question mark.
    private static Reader reader(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    private Problem damaged(@Nullable Throwable cause) {
        return new Problem(Message.of("io.archive.damaged", name), cause);
    }
}
