package dev.backstop.app;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Platform;

/// The entry of the program: opens the shop and starts the window side by side, for both take about a second.
public final class Main {
    private Main() {}

    /// Starts the app, or brings up the window of the one that runs already on the same data.
    public static void main(String[] args) {
        Startup.reached("main");
        var opening = Opening.begin(Folders.ofSystem(), Clock.system(ZoneId.systemDefault()));
        if (!opening.isElsewhere()) {
            Platform.startup(
                    Boolean.getBoolean(Rehearsal.ASKED)
                            ? () -> new Rehearsal(opening).start()
                            : () -> new BackstopApp(opening).start());
        }
    }
}
