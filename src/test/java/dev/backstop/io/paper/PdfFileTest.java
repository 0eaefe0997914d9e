package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void savesWholeAndLeavesNothingElse() throws IOException {
        PdfFile.save(PDF, folder.resolve("PO-1.pdf"), "PO-1");

        assertThat(folder.resolve("PO-1.pdf")).hasBinaryContent(PDF);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Files.writeString(folder.resolve("PO-1.pdf"), "older and longer");

        PdfFile.save(PDF, folder.resolve("PO-1.pdf"), "PO-1");

        assertThat(folder.resolve("PO-1.pdf")).hasBinaryContent(PDF);
    }

    @Test
    void saysThatTheFolderIsReadOnly() throws IOException {
        var zip = URI.create("jar:" + folder.resolve("Orders.zip").toUri());
        try (var files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(files.getPath("/Orders 2026"));
        }
        try (var files = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            var file = files.getPath("/Orders 2026/PO-1.pdf");
            assertProblem(
                    () -> PdfFile.save(PDF, file, "PO-1"), Message.of("print.save.readOnly", "Orders 2026", "PO-1"));
        }
    }

    @Test
    void saysThatTheFolderIsGone() {
        assertProblem(
                () -> PdfFile.save(PDF, folder.resolve("gone/PO-1.pdf"), "PO-1"),
                Message.of("print.save.noFolder", "gone", "PO-1"));
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        var taken = Files.createDirectory(folder.resolve("PO-1.pdf"));

        assertProblem(
                () -> PdfFile.save(PDF, taken, "PO-1"), Message.of("print.save.isFolder", taken.toString(), "PO-1"));
        assertThat(taken).isDirectory();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        order,   supplier,            name
        PO-1049, Yiwu Homeware Co.,   PO-1049 Yiwu Homeware Co.pdf
        PO/7,    'A: \\"B\\" <C>|?*', PO 7 A B C.pdf
        PO-1,    义乌,                 PO-1 义乌.pdf
        """)
    void namesFilesAsEverySystemAccepts(String order, String supplier, String name) {
        assertThat(PdfFile.nameFor(order, supplier)).isEqualTo(name);
    }

    private static void assertProblem(ThrowingCallable saving, Message message) {
        assertThatThrownBy(saving)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.what()).isEqualTo(message));
    }
}
