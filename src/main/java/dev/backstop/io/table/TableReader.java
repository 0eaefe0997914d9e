package dev.backstop.io.table;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Reads a file of a stranger into a table: CSV in any common dialect and encoding, JSON, or XLSX. Nothing in it is
/// ever run.
public final class TableReader {
    private TableReader() {}

    /// The file's table. A cancelled reading ends early with the rows read so far, which the caller throws away.
    ///
    /// What cannot be read at all is a `Problem` that says what the file is instead. Rows lost at a place where the
    /// file is cut are told in the table's remarks, with the line.
    public static RawTable read(Path path, ReadOptions options, Progress progress) {
        var name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            return readChecked(path, name, options, progress);
        } catch (NoSuchFileException e) {
            throw new Problem(Message.of("io.read.missing", name), e);
        } catch (AccessDeniedException e) {
            throw new Problem(Message.of("io.read.denied", name), e);
        } catch (IOException e) {
            throw new Problem(Message.of("io.read.failed", name, reason(e)), e);
        }
    }

    /// The column names of a text file, from its beginning alone, however long it is. None where that does not tell
    /// them,
    /// in a file of another kind, and in one that cannot be read.
    public static List<String> header(Path path, ReadOptions options) {
        try {
            if (!Files.isRegularFile(path) || FileKind.of(path) != FileKind.TEXT) {
                return List.of();
            }
            var source = new SourceFile(path, path.toString(), Files.size(path), Instant.EPOCH);
            return CsvTable.header(source, options);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static RawTable readChecked(Path path, String name, ReadOptions options, Progress progress)
            throws IOException {
        if (Files.isDirectory(path)) {
            throw new Problem(Message.of("io.read.folder", name));
        }
        long size = Files.size(path);
        if (size == 0) {
            throw new Problem(Message.of("io.read.empty", name));
        }
        if (size > options.maxBytes()) {
            throw new Problem(Message.of("io.read.tooLarge", name, megabytes(size), megabytes(options.maxBytes())));
        }
        var source =
                new SourceFile(path, name, size, Files.getLastModifiedTime(path).toInstant());
        return switch (FileKind.of(path)) {
            case TEXT -> CsvTable.read(source, options, progress);
            case JSON -> JsonTable.read(source, options, progress);
            case SPREADSHEET -> XlsxTable.read(source, options, progress);
            case OLD_SPREADSHEET -> throw new Problem(Message.of("io.read.oldSpreadsheet", name));
            case PICTURE -> throw new Problem(Message.of("io.read.picture", name));
            case PDF -> throw new Problem(Message.of("io.read.pdf", name));
            case WEB_PAGE -> throw new Problem(Message.of("io.read.web", name));
            case ARCHIVE -> throw new Problem(Message.of("io.read.archive", name));
            case BINARY -> throw new Problem(Message.of("io.read.binary", name));
        };
    }

    private static int megabytes(long bytes) {
        return Math.toIntExact(Math.max(1, bytes / (1024 * 1024)));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
