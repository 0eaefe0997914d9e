package dev.backstop.io.web;

import java.time.Duration;

/// How long and how often to ask a shop that does not answer: `tries` in all, after each a pause that doubles from
/// `firstPause` to `longestPause`, or the longer one that the shop asks for.
public record Patience(int tries, Duration firstPause, Duration longestPause, Duration answerWithin) {
    /// For shops on the network: about a minute in all.
    public static final Patience USUAL =
            new Patience(6, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(60));

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(10);
    private static final Duration CHECKED_WITHIN = Duration.ofSeconds(15);

    /// For somebody who looks on: whether a shop is there at all.
    public Patience forCheck() {
        return new Patience(Math.min(tries, 2), firstPause, longestPause, shorter(answerWithin, CHECKED_WITHIN));
    }

    /// How long to wait for a line, before there is any answer.
    Duration connectWithin() {
        return shorter(answerWithin, CONNECTED_WITHIN);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// The pause after that failed try (the first is 1), where the shop asked for `asked`, if it did.
    Duration pause(int attempt, Duration asked) {
        var doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        var wanted = doubled.compareTo(asked) > 0 ? doubled : asked;
        return wanted.compareTo(longestPause) > 0 ? longestPause : wanted;
    }
}
