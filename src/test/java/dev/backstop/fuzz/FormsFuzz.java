package dev.backstop.fuzz;

import java.util.Arrays;

/// What a coverage-guided fuzzer says is a file of some form: the first byte chooses the form, the rest is the file,
/// read as that form whatever its header.
public final class FormsFuzz {
    private static final Probe PROBE = ReaderFuzz.probe("form.csv");

    private FormsFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 1) {
            var forms = PROBE.formats();
            var file = Arrays.copyOfRange(bytes, 1, bytes.length);
            PROBE.as(file, forms.get(Byte.toUnsignedInt(bytes[0]) % forms.size()));
        }
    }
}
