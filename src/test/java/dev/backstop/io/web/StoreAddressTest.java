package dev.backstop.io.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.value.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {
    @ParameterizedTest
    @CsvSource({
        "shop.example, https://shop.example",
        "https://Shop.Example/, https://shop.example",
        "https://example.org/shop/, https://example.org/shop",
        "https://example.org/shop/wp-admin/admin.php?page=wc-settings, https://example.org/shop",
        "http://127.0.0.1:8765, http://127.0.0.1:8765",
        "https://shop.example:8443/wp-json/wc/v3, https://shop.example:8443",
    })
    void isReadAsOwnersTypeIt(String typed, String base) {
        assertThat(StoreAddress.of(typed).base()).hasToString(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my shop", "ftp://shop.example", "https://key:secret@shop.example", "https:///x"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> StoreAddress.of(typed)).isInstanceOf(Problem.class);
    }

    @Test
    void aKeyIsNeverSentInTheOpen() {
        assertThatThrownBy(() -> StoreAddress.of("http://shop.example"))
                .satisfies(thrown -> assertThat(((Problem) thrown).what().key()).isEqualTo("io.web.notSecret"));
    }

    @Test
    void aKeyIsNotPrinted() {
        assertThat(new StoreKey("ck_public", "cs_secret").toString()).doesNotContain("ck_", "cs_");
    }
}
