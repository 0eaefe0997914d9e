package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.testing.PaperOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Prints on a real queue, where the computer has one called "PDF" that turns what it gets into files.
class PrintQueueTest {
    private static final String QUEUE = "PDF";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void putsTheWholeSheetOnPaper() throws IOException, InterruptedException {
        assumeTrue(
                Printing.printers().contains(QUEUE), "No print queue called PDF on this computer: nothing is printed");
        var folder = Files.createDirectories(Path.of(System.getProperty("user.home"), "PDF"));
        var job = "backstop-print-" + ProcessHandle.current().pid();
        var pdf = PdfSheet.bytes(PaperOrder.yiwu().sheet(), PaperTexts.BRITISH);

        assertThat(Printing.on(QUEUE, pdf, job)).isEqualTo(Printing.Outcome.PRINTED);

        var printed = awaitFile(folder, job);
        var page = PagePreview.page(Files.readAllBytes(printed), 0, 72);
        assertThat(page.width()).isBetween(594, 597);
        assertThat(page.height()).isBetween(840, 843);
        Files.delete(printed);
    }

    @Test
    void saysThatAPrinterIsGone() {
        assumeTrue(!Printing.printers().isEmpty(), "No printer on this computer");

        assertThatThrownBy(() -> Printing.on("no such printer", new byte[0], "PO-1"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what())
                                .isEqualTo(Message.of("print.printer.unknown", "no such printer")));
    }

    @Test
    void saysThatThereIsNoPrinter() {
        assumeTrue(Printing.printers().isEmpty(), "There is a printer on this computer");

        assertThatThrownBy(() -> Printing.on(QUEUE, new byte[0], "PO-1"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what()).isEqualTo(Message.of("print.printer.none")));
    }

    /// Waits for the file of a job that is whole: a PDF ends in its end mark.
    private static Path awaitFile(Path folder, String job) throws IOException, InterruptedException {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                var file = find(folder, job);
                if (file.isPresent()) {
                    return file.get();
                }
                var key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
        throw new AssertionError("Nothing was printed within " + PATIENCE);
    }

    private static Optional<Path> find(Path folder, String job) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(job))
                    .filter(PrintQueueTest::isWhole)
                    .findFirst();
        }
    }

    private static boolean isWhole(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }
}
