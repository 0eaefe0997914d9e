package dev.backstop.io;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file as a whole or not at all: aside first, then moved into its place. Others may read it as any file that
/// is made in that folder.
public final class SafeFile {
    private SafeFile() {}

    /// What writes the content.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes the file, replacing one of that name. On trouble the old one stays, and the `Problem` says why and
    /// what to do.
    public static void write(Path target, Content content) {
        var name = String.valueOf(target.getFileName());
        var folder = target.toAbsolutePath().getParent();
        Path aside = null;
        try {
            if (Files.isDirectory(target)) {
                throw new Problem(Message.of("io.write.isFolder", name));
            }
            aside = Files.createFile(target.resolveSibling(".backstop-" + UUID.randomUUID() + ".part"));
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(aside, target);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new Problem(Message.of("io.write.readOnly", name, String.valueOf(folder)), e);
        } catch (NoSuchFileException e) {
            throw new Problem(Message.of("io.write.noFolder", name, String.valueOf(folder)), e);
        } catch (IOException e) {
            throw new Problem(reason(folder == null ? target : folder, name, e), e);
        } finally {
            discard(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Message reason(Path folder, String name, IOException e) {
        if (isFull(folder, e)) {
            return Message.of("io.write.diskFull", name, String.valueOf(folder));
        }
        return Message.of(
                "io.write.failed", name, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    private static boolean isFull(Path folder, IOException e) {
        try {
            boolean told = e.getMessage() != null && e.getMessage().contains("No space left");
            return told || Files.getFileStore(folder).getUsableSpace() < 64 * 1024;
        } catch (IOException _) {
            return false;
        }
    }

    /// Removes what is left of a failed writing; where even that fails, the leftover does no harm.
    private static void discard(@Nullable Path aside) {
        if (aside != null) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException _) {
                aside.toFile().deleteOnExit();
            }
        }
    }
}
