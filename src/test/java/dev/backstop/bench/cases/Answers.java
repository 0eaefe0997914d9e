package dev.backstop.bench.cases;

import java.util.Map;
import java.util.Optional;

/// Puts a case to the function of the engine that its kind is about.
final class Answers {
    private Answers() {}

    /// What the engine answers; empty for a kind that Backstop has no use for.
    static Optional<Map<String, Object>> of(String kind, Inputs in) {
        return LotAnswers.of(kind, in)
                .or(() -> LevelAnswers.of(kind, in))
                .or(() -> PolicyAnswers.of(kind, in))
                .or(() -> LimitAnswers.of(kind, in));
    }

    /// Why a kind is left out.
    static String leftOut(String kind) {
        return switch (kind) {
            case "finite_horizon_dp" -> "a finite-horizon programme: a shop does not end";
            case "" -> "no kind is named";
            default -> "an unknown kind";
        };
    }
}
