package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
            first.whenAsked(() -> {
                shown.countDown();
                return true;
            });
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

    /// The window is gone, but the last backup is not finished: a start in that moment must not ask for the window.
    @Test
    void aStartWhileTheFirstEndsWaitsForIt() throws IOException {
        var shown = new AtomicBoolean();
        var first = SingleInstance.claim(folder).orElseThrow();
        first.whenAsked(() -> {
            shown.set(true);
            return true;
        });
        assertThat(SingleInstance.isBeingLeft(folder)).isFalse();

        first.leave();

        assertThat(SingleInstance.isBeingLeft(folder)).isTrue();
        var second = CompletableFuture.supplyAsync(this::claimedOnceLeft);
        first.close();
        try (var now = second.join().orElseThrow()) {
            assertThat(shown).isFalse();
            assertThat(now).isNotNull();
            assertThat(SingleInstance.isBeingLeft(folder)).isFalse();
        }
        assertThat(SingleInstance.isBeingLeft(folder)).as("nobody has it").isFalse();
    }

    private Optional<SingleInstance> claimedOnceLeft() {
        try {
            return SingleInstance.claimOnceLeft(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    void oneThatDoesNotShowItsWindowIsNamed() throws IOException {
        try (var first = SingleInstance.claim(folder).orElseThrow()) {
            first.whenAsked(() -> false);
            assertThatThrownBy(() -> SingleInstance.claim(folder)).isInstanceOf(Problem.class);
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
