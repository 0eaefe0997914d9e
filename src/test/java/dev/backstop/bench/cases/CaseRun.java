package dev.backstop.bench.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The result of one case: *pass*, *FAIL* with what differs, *left out* or *unreadable* with why.
public record CaseRun(String id, String kind, Object got, Object expected, Verdict verdict, String remark) {
    /// How a case ended.
    public enum Verdict {
        PASS,
        FAIL,
        LEFT_OUT,
        UNREADABLE
    }

    /// Puts every case of a file to the engine.
    public static List<CaseRun> all(Path file) throws IOException {
        return each(file).toList();
    }

    /// The same, one after the other as they are asked for.
    public static Stream<CaseRun> each(Path file) throws IOException {
        return CaseFile.read(file).stream().map(CaseRun::run);
    }

    private static CaseRun run(CaseFile.Row row) {
        Case one;
        try {
            one = row.read();
        } catch (IllegalArgumentException e) {
            return new CaseRun(
                    row.id(), row.kind(), Map.of(), Map.of(), Verdict.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return run(one);
    }

    private static CaseRun run(Case one) {
        try {
            var answer = Answers.of(one.kind(), one.inputs());
            if (answer.isEmpty()) {
                return result(one, Map.of(), Verdict.LEFT_OUT, Answers.leftOut(one.kind()));
            }
            var wrong = one.wrong(answer.get());
            return wrong.isEmpty()
                    ? result(one, answer.get(), Verdict.PASS, "")
                    : result(one, answer.get(), Verdict.FAIL, String.join(", ", wrong));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return result(one, Map.of(), Verdict.FAIL, String.valueOf(e.getMessage()));
        }
    }

    private static CaseRun result(Case one, Object got, Verdict verdict, String remark) {
        return new CaseRun(one.id(), one.kind(), got, one.expected(), verdict, remark);
    }
}
