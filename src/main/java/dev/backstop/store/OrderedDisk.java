package dev.backstop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The disk, under the scheme `ordered`, on which the last block of what is written at once never arrives
/// before the others.
///
/// H2 writes what it saves in one piece, the chunk, and takes a chunk for whole when its head and its foot are
/// there; the pages between are not checked. A disk may keep the blocks of one write in any order, so after a
/// power cut head and foot could stand around pages that never arrived. Here all blocks but the last are forced to
/// the disk before the last one, with the foot, is written.
public final class OrderedDisk extends FilePathWrapper {
    static final String SCHEME = "ordered";
    static final int BLOCK = 4096;

    /// Makes the scheme known to H2; again does no harm.
    static void install() {
        FilePath.register(new OrderedDisk());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OrderedChannel(super.open(mode));
    }

    private static final class OrderedChannel extends WrappedChannel {
        OrderedChannel(FileChannel channel) {
            super(channel);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            int last = length - BLOCK;
            if (last > 0) {
                writeFully(source.slice(source.position(), last), position);
                force(false);
                source.position(source.position() + last);
                writeFully(source, position + last);
                return length;
            }
            return super.write(source, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int written = write(source, position());
            position(position() + written);
            return written;
        }

        private void writeFully(ByteBuffer source, long position) throws IOException {
            long at = position;
            while (source.hasRemaining()) {
                at += super.write(source, at);
            }
        }
    }
}
