package dev.backstop.ui.work;

import dev.backstop.domain.value.Problem;

/// Where every failure of a task ends up, on the screen's thread: an expected trouble in plain words, a bug with a
/// code to report.
public interface Problems {
    /// An expected trouble: shown to the owner as it is.
    void show(Problem problem);

    /// Anything else is a mistake of ours: logged once, shown as "Something went wrong".
    void bug(Throwable thrown);

    /// Sends the failure where it belongs.
    default void failed(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            show(problem);
        } else {
            bug(thrown);
        }
    }
}
