package dev.backstop.bench;

import dev.backstop.domain.value.Problem;
import dev.backstop.ui.work.Problems;

/// In a bench every trouble ends the run.
final class Thrown implements Problems {
    @Override
    public void show(Problem problem) {
        throw problem;
    }

    @Override
    public void bug(Throwable thrown) {
        throw new IllegalStateException(thrown);
    }
}
