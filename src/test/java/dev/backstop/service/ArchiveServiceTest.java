package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.store.Store;
import dev.backstop.testing.ShopFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:20:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path sampleFolder;

    private static OpenShop sample;
    private static Path export;

    @TempDir
    Path folder;

    private Shops shops;

    @BeforeAll
    static void exportAShopLikeTheSample() {
        sample = new Shops(sampleFolder, CLOCK).openSample();
        var services = new Services(sample, Message::key, Locale.UK);
        services.settings()
                .save(
                        ShopFixture.sample(services.settings().settings(), false),
                        services.settings().consolationRules());
        export = sampleFolder.resolve("export.zip");
        new Services(sample, Message::key, Locale.UK).archives().export(export, Progress.NONE);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @BeforeEach
    void newComputer() {
        shops = new Shops(folder, CLOCK);
    }

    private static <T extends Entity> List<T> all(Store store, Class<T> type) {
        return store.page(type, Long.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Test
    void theSampleShopComesBackRecordByRecord() {
        shops.restoreOwn(export, Progress.NONE);
        try (var own = shops.openOwn()) {
            Store.kinds()
                    .forEach((name, type) ->
                            assertThat(all(own.store(), type)).as(name).isEqualTo(all(sample.store(), type)));
            assertThat(own.shop().newId().value()).isGreaterThan(highestId());
            assertThat(own.shop().picture().settings())
                    .isEqualTo(sample.shop().picture().settings());
        }
        assertThat(folder.resolve("shop")).isDirectoryNotContaining("glob:**/.reading-*");
    }

    private static long highestId() {
        return Store.kinds().values().stream()
                .flatMap(type -> all(sample.store(), type).stream())
                .mapToLong(record -> record.id().value())
                .max()
                .orElseThrow();
    }

    @Test
    void exportingTheShopThatWasReadGivesTheSameFiles() throws IOException {
        shops.restoreOwn(export, Progress.NONE);
        var again = folder.resolve("again.zip");
        try (var own = shops.openOwn()) {
            new Services(own, Message::key, Locale.UK).archives().export(again, Progress.NONE);
        }
        assertThat(parts(again)).isEqualTo(parts(export));
    }

    @Test
    void anExportIsOfOneMomentAndNobodyWaitsForIt() throws IOException {
        shops.restoreOwn(export, Progress.NONE);
        var zip = folder.resolve("while-it-changes.zip");
        try (var own = shops.openOwn()) {
            var services = new Services(own, Message::key, Locale.UK);
            var first = List.copyOf(own.shop().picture().products()).getFirst();
            var changes = new Progress() {
                private boolean changed;

                @Override
                public void at(int done, int total, Message doing) {
                    if (!changed) {
                        services.catalog().countStock(first.id(), 4_711, "");
                        changed = true;
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

            services.archives().export(zip, changes);

            assertThat(changes.changed).isTrue();
            assertThat(own.shop().picture().position(first.id()).onHand()).isEqualTo(4_711);
        }
        assertThat(parts(zip)).isEqualTo(parts(export));
    }

    @Test
    void theZipExplainsItself() throws IOException {
        var parts = parts(export);
        assertThat(parts.keySet()).contains("README.txt", "manifest.csv", "products.csv", "notices.csv");
        assertThat(parts.get("manifest.csv")).startsWith("format,file,records,sha256\n1,shop_settings.csv,1,");
        assertThat(parts.get("products.csv")).startsWith("id,sku,title,variant,barcode,");
    }

    @Test
    void whatWasThereIsKeptBesideIt() {
        try (var own = shops.openOwn()) {
            var services = new Services(own, Message::key, Locale.UK);
            services.settings()
                    .save(
                            services.settings().settings().withMonthlyBudget(null),
                            services.settings().consolationRules());
        }
        shops.restoreOwn(export, Progress.NONE);
        try (var own = shops.openOwn()) {
            assertThat(own.shop().picture().products()).hasSizeGreaterThan(290);
        }
        assertThat(folder.resolve("shop").toFile().list()).hasSizeGreaterThan(1);
    }

    /// What can happen to a zip on its way.
    enum Damage {
        CUT,
        BYTE_CHANGED,
        FILE_MISSING,
        ROW_MISSING,
        CELL_CHANGED,
        MANIFEST_WRONG,
        COLUMN_OF_TOMORROW,
        FILE_OF_TOMORROW,
        NO_ZIP
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedExportIsRefusedWithNothingDone(Damage damage) throws IOException {
        var zip = damaged(damage);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> shops.restoreOwn(zip, Progress.NONE));
        assertThat(shops.hasOwn()).isFalse();
        assertThat(folder.resolve("shop"))
                .satisfiesAnyOf(
                        path -> assertThat(path).doesNotExist(),
                        path -> assertThat(path).isEmptyDirectory());
    }

    @Test
    void aChangedByteIsNoticedWhereverItIs() throws IOException {
        var whole = Files.readAllBytes(export);
        var zip = folder.resolve("changed.zip");
        for (int part = 1; part < 24; part++) {
            var bytes = whole.clone();
            bytes[bytes.length / 24 * part] ^= 2;
            Files.write(zip, bytes);
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> shops.restoreOwn(zip, Progress.NONE));
        }
        assertThat(shops.hasOwn()).isFalse();
    }

    private Path damaged(Damage damage) throws IOException {
        var bytes = Files.readAllBytes(export);
        var parts = parts(export);
        var zip = folder.resolve("damaged.zip");
        switch (damage) {
            case CUT -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
            case BYTE_CHANGED -> bytes[bytes.length / 2] ^= 1;
            case NO_ZIP -> bytes = "PK, but no zip".getBytes(StandardCharsets.UTF_8);
            case FILE_MISSING -> bytes = zipped(without(parts, "orders.csv"));
            case ROW_MISSING ->
                bytes = zipped(with(
                        parts,
                        "products.csv",
                        text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1)));
            case CELL_CHANGED -> bytes = zipped(with(parts, "offers.csv", text -> text.replaceFirst("true", "false")));
            case MANIFEST_WRONG -> bytes = zipped(with(parts, "manifest.csv", text -> text.replace("records", "rows")));
            case COLUMN_OF_TOMORROW -> bytes = zipped(with(parts, "channels.csv", text -> text.replace("\n", ",x\n")));
            case FILE_OF_TOMORROW ->
                bytes = zipped(with(parts, "manifest.csv", text -> text + "1,tomorrow.csv,0,ab\n"));
        }
        return Files.write(zip, bytes);
    }

    private static Map<String, String> without(Map<String, String> parts, String name) {
        var rest = new LinkedHashMap<>(parts);
        rest.remove(name);
        return rest;
    }

    private static Map<String, String> with(Map<String, String> parts, String name, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(parts);
        changed.computeIfPresent(name, (_, text) -> change.apply(text));
        return changed;
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(Path file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// Stops once a number of records has been told.
    private record StopsAfter(int records) implements Progress {
        private static int told;

        StopsAfter {
            told = 0;
        }

        @Override
        public void at(int done, int total, Message doing) {
            told = done;
        }

        @Override
        public boolean cancelled() {
            return told >= records;
        }
    }

    @Test
    void aCancelledExportLeavesNothingBehind() throws IOException {
        var zip = folder.resolve("cancelled.zip");
        var archives = new Services(sample, Message::key, Locale.UK).archives();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> archives.export(zip, new StopsAfter(2_000)));
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40_000})
    void aCancelledReadingLeavesNothingBehind(int records) {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> shops.restoreOwn(export, new StopsAfter(records)));
        assertThat(shops.hasOwn()).isFalse();
    }
}
