package dev.backstop.store;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Texts that were read from the file, kept until one of them is saved as another, or the memory is needed. May be
/// asked from any thread.
final class KeptTexts {
    private final AtomicLong changes = new AtomicLong();
    private volatile SoftReference<@Nullable Kept> kept = new SoftReference<>(null);

    /// The texts as they are kept, else as they are read; what is changed while they are read is not kept.
    PackedTexts get(Supplier<PackedTexts> reading) {
        long now = changes.get();
        var known = kept.get();
        if (known != null && known.changes() == now) {
            return known.texts();
        }
        var read = reading.get();
        kept = new SoftReference<>(new Kept(now, read));
        return read;
    }

    /// Says that some were saved as others, once they are.
    void changed() {
        changes.incrementAndGet();
    }

    private record Kept(long changes, PackedTexts texts) {}
}
