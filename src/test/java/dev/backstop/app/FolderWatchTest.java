package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The watch of a real folder. That something is not told is seen by a file that comes after it and is.
class FolderWatchTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();

    @Test
    void tellsOfNewTablesAndLeavesWhatWasThereAlone() throws Exception {
        write("old.csv");
        try (var _ = FolderWatch.start(folder, told::add)) {
            Files.writeString(folder.resolve("old.csv"), "more", StandardOpenOption.APPEND);
            write("picture.png");
            write("new.csv");
            assertThat(next()).isEqualTo("new.csv");
            write("Orders.XLSX");
            assertThat(next()).isEqualTo("Orders.XLSX");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void waitsForABrowserThatWritesUnderAnotherName() throws Exception {
        try (var _ = FolderWatch.start(folder, told::add)) {
            write("Unconfirmed 4711.crdownload");
            write("first.csv");
            assertThat(next()).isEqualTo("first.csv");
            Files.move(folder.resolve("Unconfirmed 4711.crdownload"), folder.resolve("orders.csv"));
            assertThat(next()).isEqualTo("orders.csv");
        }
    }

    @Test
    void waitsWhileAPartLiesBesideAndWhileNothingIsInIt() throws Exception {
        try (var _ = FolderWatch.start(folder, told::add)) {
            write("listings.csv.part");
            write("listings.csv");
            Files.createFile(folder.resolve("empty.csv"));
            write("whole.csv");
            assertThat(next()).isEqualTo("whole.csv");
            Files.delete(folder.resolve("listings.csv.part"));
            assertThat(next()).isEqualTo("listings.csv");
            write("empty.csv");
            assertThat(next()).isEqualTo("empty.csv");
        }
    }

    @Test
    void tellsOfAFileOnce() throws Exception {
        try (var _ = FolderWatch.start(folder, told::add)) {
            write("orders.csv");
            assertThat(next()).isEqualTo("orders.csv");
            Files.writeString(folder.resolve("orders.csv"), "corrected", StandardOpenOption.APPEND);
            write("other.csv");
            assertThat(next()).isEqualTo("other.csv");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void followsNoLinksAndReadsNoFolders() throws Exception {
        var outside = Files.createTempFile("outside", ".csv");
        try (var _ = FolderWatch.start(folder, told::add)) {
            Files.createSymbolicLink(folder.resolve("link.csv"), outside);
            Files.createDirectory(folder.resolve("folder.csv"));
            write("file.csv");
            assertThat(next()).isEqualTo("file.csv");
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void saysWhereThereIsNothingToWatch() {
        assertThatThrownBy(() -> FolderWatch.start(folder.resolve("gone"), told::add))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void proposesTheFolderThatTheDesktopNames() throws IOException {
        assertThat(BrowserFolder.of(folder)).isEqualTo(folder.resolve("Downloads"));
        Files.createDirectories(folder.resolve(".config"));
        Files.createDirectories(folder.resolve("Téléchargements"));
        Files.writeString(
                folder.resolve(".config").resolve("user-dirs.dirs"),
                "# made by the desktop\nXDG_DOWNLOAD_DIR=\"$HOME/Téléchargements\"\n");
        assertThat(BrowserFolder.of(folder)).isEqualTo(folder.resolve("Téléchargements"));
    }

    private void write(String name) throws IOException {
        Files.writeString(folder.resolve(name), "Name,Email\n1,a@example.com\n");
    }

    private String next() throws InterruptedException {
        var path = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return path == null ? "nothing" : path.getFileName().toString();
    }
}
