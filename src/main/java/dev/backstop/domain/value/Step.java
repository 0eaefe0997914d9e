package dev.backstop.domain.value;

/// One line of an explained number: what it is, its value, and whether it is a part or the sum of the parts above
/// it.
public record Step(Message what, double value, Kind kind) {
    /// How a line stands in the sum: a first value, something added, something taken away, or a result.
    public enum Kind {
        START,
        PLUS,
        MINUS,
        RESULT
    }
}
