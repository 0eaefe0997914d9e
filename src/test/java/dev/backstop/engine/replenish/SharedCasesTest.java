package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.backstop.bench.cases.CaseRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The worked cases of inventory theory that lie beside a checkout on the makers' machines; they are not part of
/// it.
class SharedCasesTest {
    @Test
    void agreesWithEveryCaseOfAKindThatIsUsed() throws IOException {
        var file = shared().resolve("cases").resolve("inventory_cases.csv");
        assumeThat(file).as("worked cases are not on this machine").exists();

        var runs = CaseRun.all(file);

        assertThat(runs)
                .filteredOn(run -> run.verdict() == CaseRun.Verdict.FAIL)
                .isEmpty();
        assertThat(runs)
                .filteredOn(run -> run.verdict() == CaseRun.Verdict.LEFT_OUT)
                .extracting(CaseRun::kind)
                .containsOnly("finite_horizon_dp");
        assertThat(runs).hasSizeGreaterThanOrEqualTo(70);
    }

    private static Path shared() {
        var named = Optional.ofNullable(System.getProperty("backstop.shared"))
                .or(() -> Optional.ofNullable(System.getenv("BACKSTOP_SHARED")));
        return Path.of(named.orElse("../shared"));
    }
}
