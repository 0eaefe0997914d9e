package dev.backstop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk under the scheme `recorded` that remembers what was asked of it, in order.
public final class RecordingDisk extends FilePathWrapper {
    static final String SCHEME = OrderedDisk.SCHEME + ":recorded";
    private static final List<Step> STEPS = new ArrayList<>();

    /// What a disk is asked to do with a file.
    sealed interface Step {
        record Write(long position, byte[] bytes) implements Step {}

        record Truncate(long size) implements Step {}

        /// All before it is on the disk for good.
        record Force() implements Step {}
    }

    static void install() {
        FilePath.register(new RecordingDisk());
        STEPS.clear();
    }

    /// All steps since the last call.
    static List<Step> taken() {
        var taken = List.copyOf(STEPS);
        STEPS.clear();
        return taken;
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends WrappedChannel {
        Channel(FileChannel channel) {
            super(channel);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            var bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            STEPS.add(new Step.Write(position, bytes));
            return super.write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            STEPS.add(new Step.Truncate(size));
            return super.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            STEPS.add(new Step.Force());
            super.force(metaData);
        }
    }
}
