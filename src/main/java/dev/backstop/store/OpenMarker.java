package dev.backstop.store;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A small file beside the database that exists while the shop is open, locked by the process that has it
/// open.
///
/// Locked by another: in use. There, but not locked: the last session did not end as it should.
final class OpenMarker implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final boolean afterUncleanEnd;

    private OpenMarker(Path file, FileChannel channel, boolean afterUncleanEnd) {
        this.file = file;
        this.channel = channel;
        this.afterUncleanEnd = afterUncleanEnd;
    }

    /// Takes the shop for this process.
    static OpenMarker take(ShopFile shop) throws IOException {
        var file = shop.companion(".open");
        boolean unclean = Files.exists(file);
        ShopFile.makeFile(file);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new OpenMarker(file, channel, unclean);
            }
        } catch (OverlappingFileLockException _) {
            // this process has it open already
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new Problem(Message.of("store.open.inUse", shop.name()));
    }

    /// Whether the session before this one ended without closing the shop.
    boolean afterUncleanEnd() {
        return afterUncleanEnd;
    }

    /// Gives the shop free and leaves the marker, for there is still something to recover.
    void release() throws IOException {
        channel.close();
    }

    /// Gives the shop free after a clean end.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
