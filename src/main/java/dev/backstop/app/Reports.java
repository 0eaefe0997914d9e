package dev.backstop.app;

import dev.backstop.domain.value.Problem;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.work.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where failures end: troubles in plain words, bugs with a code, both in a dialog.
final class Reports implements Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);
    private static final String VERSION = "0.1.0";

    private final Dialogs dialogs;

    Reports(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void show(Problem problem) {
        LOG.info("A problem: {}", problem.what().key());
        dialogs.show(problem);
    }

    @Override
    public void bug(Throwable thrown) {
        var report = CrashReport.of(thrown, VERSION).logged();
        dialogs.bug(report.code(), report.text());
    }
}
