package dev.backstop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk under the scheme `failing` that is full after so many more writes, until it is given space again.
///
/// H2 makes one of these for each path by itself, so the countdown is shared by all.
public final class FailingDisk extends FilePathWrapper {
    static final String SCHEME = "failing";
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
        return SCHEME;
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

    private static final class Channel extends FileBase {
        private final FileChannel channel;

        Channel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            takeSpace();
            return channel.write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            takeSpace();
            return channel.write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
