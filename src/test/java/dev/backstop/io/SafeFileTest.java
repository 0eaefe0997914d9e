package dev.backstop.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    private Path folder;

    /// What is saved into a folder that others share is for them too.
    @Test
    void othersMayReadItAsAnyFileOfThatFolder() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        var plain = Files.writeString(folder.resolve("plain.csv"), "a");

        SafeFile.write(folder.resolve("safe.csv"), out -> out.write('a'));

        assertThat(Files.getPosixFilePermissions(folder.resolve("safe.csv")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void whatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        var target = Files.writeString(folder.resolve("orders.csv"), "old");

        assertThatThrownBy(() -> SafeFile.write(target, out -> {
                    out.write('n');
                    throw new IOException("torn");
                }))
                .isInstanceOf(Problem.class);

        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
