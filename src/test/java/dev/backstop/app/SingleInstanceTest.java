package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One process has the data; a second start brings up its window or says who has it.
final class SingleInstanceTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondStartBringsUpTheFirst() throws IOException, InterruptedException {
        var shown = new CountDownLatch(1);
        try (var first = SingleInstance.claim(folder).orElseThrow()) {
            first.whenAsked(shown::countDown);
            assertThat(SingleInstance.claim(folder)).isEmpty();
            assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theFolderIsFreeAfterClosing() throws IOException {
        SingleInstance.claim(folder).orElseThrow().close();
        try (var again = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void whatACrashLeftBehindIsNoHindrance() throws IOException {
        Files.write(folder.resolve("backstop.instance"), List.of("1", "old", "99999"));
        Files.createFile(folder.resolve("backstop.lock"));
        try (var claimed = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(Files.readAllLines(folder.resolve("backstop.instance"))).doesNotContain("old");
            assertThat(claimed).isNotNull();
        }
    }

    @Test
    void oneThatDoesNotAnswerIsNamed() throws IOException {
        try (var first = SingleInstance.claim(folder).orElseThrow()) {
            Files.write(folder.resolve("backstop.instance"), List.of("1", "wrong", "4711"));
            assertThatThrownBy(() -> SingleInstance.claim(folder))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.what().args()).contains("4711"));
            assertThat(first).isNotNull();
        }
    }
}
