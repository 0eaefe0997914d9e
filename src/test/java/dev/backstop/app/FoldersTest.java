package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data lies where each system keeps it, or where the owner says.
final class FoldersTest {
    private static final Path HOME = Path.of("/home/ruth");

    @Test
    void followEachSystemsHabit() {
        assertThat(Folders.of("Linux", HOME, Map.of(), null).data()).isEqualTo(HOME.resolve(".local/share/backstop"));
        assertThat(Folders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/d"), null)
                        .data())
                .isEqualTo(Path.of("/d/backstop"));
        assertThat(Folders.of("Mac OS X", HOME, Map.of(), null).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Backstop"));
        assertThat(Folders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local"), null)
                        .data())
                .isEqualTo(Path.of("/local/Backstop/data"));
    }

    @Test
    void goWhereTheOwnerSays() {
        var named = Folders.of("Linux", HOME, Map.of("BACKSTOP_DATA", "/env"), "/named");
        assertThat(named.data()).isEqualTo(Path.of("/named").toAbsolutePath());
        assertThat(named.logs().getParent()).isEqualTo(named.data());
        assertThat(Folders.of("Linux", HOME, Map.of("BACKSTOP_DATA", "/env"), null)
                        .data())
                .isEqualTo(Path.of("/env").toAbsolutePath());
    }

    @Test
    void areForTheOwnerOnly(@TempDir Path temp) throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
        var folders = Folders.of("Linux", HOME, Map.of(), temp.resolve("shop").toString());
        folders.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.data())))
                .isEqualTo("rwx------");
    }
}
