package dev.backstop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk under the scheme `failing` that is full after so many more writes, until it is given space again.
///
/// H2 makes one of these for each path by itself, so the countdown is shared by all.
public final class FailingDisk extends FilePathWrapper {
    static final String SCHEME = OrderedDisk.SCHEME + ":failing";
    private static final AtomicInteger WRITES_LEFT = new AtomicInteger(Integer.MAX_VALUE);

    static void install() {
        FilePath.register(new FailingDisk());
        freeSpace();
    }

    static void fullAfter(int writes) {
        WRITES_LEFT.set(writes);
    }

    static void freeSpace() {
        WRITES_LEFT.set(Integer.MAX_VALUE);
    }

    /// Whether a write has failed since.
    static boolean isFull() {
        return WRITES_LEFT.get() <= 0;
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static void takeSpace() throws IOException {
        if (WRITES_LEFT.getAndUpdate(left -> Math.max(0, left - 1)) <= 0) {
            throw new IOException("No space left on device");
        }
    }

    private static final class Channel extends WrappedChannel {
        Channel(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            takeSpace();
            return super.write(source);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            takeSpace();
            return super.write(source, position);
        }
    }
}
