package dev.backstop.store;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Turns what the database and the disk throw into problems in plain words: what happened, what was kept,
/// what to do.
final class Troubles {
    private static final long NEARLY_NOTHING = 1 << 20;

    private Troubles() {}

    /// The problem of a shop that could not be opened.
    static Problem opening(ShopFile shop, Exception e) {
        if (e instanceof Problem problem) {
            return problem;
        }
        if (isInUse(e)) {
            return new Problem(Message.of("store.open.inUse", shop.name()), e);
        }
        if (isFull(e, shop.folder())) {
            return new Problem(Message.of("store.open.diskFull", shop.folder().toString()), e);
        }
        if (isReadOnly(e)) {
            return readOnly(shop);
        }
        return new Problem(damaged(shop), e);
    }

    /// The problem of a file that may be read but not written.
    static Problem readOnly(ShopFile shop) {
        return new Problem(Message.of("store.open.readOnly", shop.database().toString()));
    }

    static Message damaged(ShopFile shop) {
        return Message.of(
                "store.open.damaged",
                shop.database().toString(),
                shop.folder().resolve(Backups.FOLDER).toString());
    }

    /// The problem of a change set of which nothing was saved; absent for a fault of the program.
    static Optional<Problem> saving(@Nullable Path folder, Throwable e) {
        int code = sqlCode(e);
        if (code == ErrorCode.DUPLICATE_KEY_1) {
            return problem("store.save.twice", e);
        }
        if (code == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1) {
            return problem("store.save.inUse", e);
        }
        if (code == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1) {
            return problem("store.save.missing", e);
        }
        if (code == ErrorCode.VALUE_TOO_LONG_2 || code == ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1) {
            return problem("store.save.tooLarge", e);
        }
        if (folder != null && isFull(e, folder)) {
            return Optional.of(new Problem(Message.of("store.save.diskFull", folder.toString()), e));
        }
        if (isDisk(e)) {
            return problem("store.save.disk", e);
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(String key, Throwable e) {
        return Optional.of(new Problem(Message.of(key), e));
    }

    /// Whether the disk, not the request, is at fault: the database may have closed itself.
    static boolean isDisk(Throwable e) {
        return switch (sqlCode(e)) {
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.OBJECT_CLOSED -> true;
            default -> cause(e, IOException.class) != null || cause(e, MVStoreException.class) != null;
        };
    }

    static boolean isFull(Throwable e, Path folder) {
        var trouble = cause(e, IOException.class);
        if (trouble == null) {
            return false;
        }
        var said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left")
                || said.contains("not enough space")
                || said.contains("quota")
                || hasNoSpace(folder);
    }

    private static boolean hasNoSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isInUse(Throwable e) {
        var store = cause(e, MVStoreException.class);
        return sqlCode(e) == ErrorCode.DATABASE_ALREADY_OPEN_1
                || (store != null && store.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED);
    }

    private static boolean isReadOnly(Throwable e) {
        return cause(e, AccessDeniedException.class) != null || cause(e, ReadOnlyFileSystemException.class) != null;
    }

    /// The H2 error code of the first SQL error in the chain, 0 if there is none.
    static int sqlCode(Throwable e) {
        var sql = cause(e, SQLException.class);
        return sql == null ? 0 : sql.getErrorCode();
    }

    private static <E extends Throwable> @Nullable E cause(Throwable e, Class<E> type) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
