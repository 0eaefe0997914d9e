package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of when what is known of a shop is.
class FreshnessTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            stock,                orders,               oldest
            2026-11-20T16:10:00Z, 2026-11-23T08:42:00Z, 2026-11-20T16:10:00Z
            2026-11-23T08:42:00Z, 2026-11-20T16:10:00Z, 2026-11-20T16:10:00Z
            2026-11-23T08:42:00Z, ,                     2026-11-23T08:42:00Z
            ,                     2026-11-20T16:10:00Z, 2026-11-20T16:10:00Z
            ,                     ,
            """, useHeadersInDisplayName = true)
    void isNoNewerThanItsOldestPart(@Nullable Instant stock, @Nullable Instant orders, @Nullable Instant oldest) {
        assertThat(new Freshness(stock, orders).oldest()).isEqualTo(oldest);
    }
}
