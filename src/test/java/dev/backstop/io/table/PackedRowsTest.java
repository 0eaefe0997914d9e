package dev.backstop.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.shop.RawTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
    private static final List<String> TEXTS =
            List.of("", "paid", "GBP", "Café “au lait”", "母親節", "\uD83D\uDE00", "a\nb", "x".repeat(20_000), "#1001");

    @Test
    void givesBackWhatItWasGivenInAnyOrder() {
        var random = new Random(25);
        var given = new ArrayList<RawTable.Row>();
        var packed = new PackedRows();
        int number = 1;
        for (int i = 0; i < 3000; i++) {
            number += 1 + random.nextInt(i % 700 == 0 ? 100_000 : 3);
            var cells = new String[random.nextInt(90)];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = random.nextInt(100) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : "";
            }
            packed.append(number, cells);
            given.add(new RawTable.Row(number, List.of(cells)));
        }
        assertThat(packed).isEqualTo(given);
        for (int i = 0; i < 500; i++) {
            int any = random.nextInt(given.size());
            assertThat(packed.get(any)).isEqualTo(given.get(any));
        }
    }

    @Test
    void takesTheLastRowBackAlsoAtTheEndOfABlock() {
        for (int size : List.of(1, 255, 256, 257, 512, 513)) {
            var packed = new PackedRows();
            for (int i = 1; i <= size; i++) {
                packed.append(i, new String[] {"row " + i});
            }
            packed.dropLast();
            assertThat(packed).hasSize(size - 1);
            assertThatThrownBy(() -> packed.get(size - 1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void takesAFractionOfTheRoomThatTheTextsWould() {
        var packed = new PackedRows();
        for (int i = 0; i < 10_000; i++) {
            var cells = new String[79];
            Arrays.fill(cells, "");
            cells[0] = "#" + (1000 + i / 2);
            cells[1] = "customer" + i / 2 + "@mail.example";
            cells[2] = "2026-11-20 10:" + i % 60 + ":00 +0000";
            cells[3] = "Product " + i % 300;
            packed.append(i + 2, cells);
        }
        assertThat(packed.memory()).isLessThan(10_000 * 60);
    }
}
