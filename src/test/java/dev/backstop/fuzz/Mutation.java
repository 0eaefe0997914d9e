package dev.backstop.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What happens to files between a shop and an owner, and then some: cut, bytes flipped, columns dropped or doubled,
/// rows doubled or mixed, cells swapped for odd ones, encodings swapped. Some of it one after another.
final class Mutation {
    private static final String[] ODD_CELLS = {
        "",
        " ",
        "0",
        "-1",
        "-0",
        "1e9",
        "99999999999999999999",
        "1,234.56",
        "1.234,56",
        "12.5.7",
        "NaN",
        "Infinity",
        "∞",
        "true",
        "=1+1",
        "'007",
        "2026-02-30",
        "31/12/9999",
        "0000-00-00",
        "1/2/3",
        "2026-11-23T25:61:61Z",
        "\"",
        "a\"b",
        "\n",
        "\r",
        "\t",
        ";",
        "|",
        "\u0000",
        "\uFEFF",
        "\u202E",
        "😀",
        "ß".repeat(300),
        "not stocked",
        "#REF!",
        "<b>x</b>",
        "AU $1.50",
        "--",
        "-£0.03",
        "1 000",
        "1\u00A0000",
        "٣",
        "１２"
    };
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("Shift_JIS"));

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] original) {
        var bytes = original;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> flipped(bytes);
            case 2 -> columns(bytes, true);
            case 3 -> columns(bytes, false);
            case 4 -> lines(bytes);
            case 5 -> cells(bytes);
            case 6 -> recoded(bytes);
            case 7 -> withoutHead(bytes);
            default -> otherDelimiter(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        int times = flipped.length == 0 ? 0 : 1 + random.nextInt(20);
        for (int i = 0; i < times; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /// One column dropped or doubled in every row, as a plain split at the delimiter sees it.
    private byte[] columns(byte[] bytes, boolean dropped) {
        var text = latin(bytes);
        char delimiter = delimiter(text);
        int width = (int) text.lines()
                        .findFirst()
                        .orElse("")
                        .chars()
                        .filter(c -> c == delimiter)
                        .count()
                + 1;
        int column = random.nextInt(width);
        var changed = new StringBuilder();
        for (var line : text.split("(?<=\n)")) {
            var cells = new ArrayList<>(List.of(line.split(String.valueOf("[" + delimiter + "]"), -1)));
            if (column < cells.size() - (dropped ? 1 : 0)) {
                if (dropped) {
                    cells.remove(column);
                } else {
                    cells.add(column, cells.get(column).stripTrailing());
                }
            }
            changed.append(String.join(String.valueOf(delimiter), cells));
        }
        return bytes(changed);
    }

    private byte[] lines(byte[] bytes) {
        var lines = new ArrayList<>(List.of(latin(bytes).split("(?<=\n)")));
        int kind = random.nextInt(3);
        if (kind == 0) {
            lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
        } else if (kind == 1 && lines.size() > 2) {
            Collections.shuffle(lines.subList(1, lines.size()), random);
        } else {
            lines.remove(random.nextInt(lines.size()));
        }
        return bytes(String.join("", lines));
    }

    private byte[] cells(byte[] bytes) {
        var text = latin(bytes);
        char delimiter = delimiter(text);
        var lines = text.split("(?<=\n)");
        for (int i = 0; i < 1 + lines.length / 10; i++) {
            int line = random.nextInt(lines.length);
            var cells = lines[line].split("[" + delimiter + "]", -1);
            cells[random.nextInt(cells.length)] = latin(odd().getBytes(StandardCharsets.UTF_8));
            lines[line] = String.join(String.valueOf(delimiter), cells);
        }
        return bytes(String.join("", lines));
    }

    private String odd() {
        return ODD_CELLS[random.nextInt(ODD_CELLS.length)];
    }

    private byte[] recoded(byte[] bytes) {
        var from = CHARSETS.get(random.nextInt(CHARSETS.size()));
        var to = CHARSETS.get(random.nextInt(CHARSETS.size()));
        try {
            return from.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().getBytes(to);
        } catch (CharacterCodingException _) {
            return latin(bytes).getBytes(to);
        }
    }

    private byte[] withoutHead(byte[] bytes) {
        int from = Math.min(bytes.length, random.nextInt(200));
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private byte[] otherDelimiter(byte[] bytes) {
        var text = latin(bytes);
        return bytes(text.replace(delimiter(text), ";\t|,".charAt(random.nextInt(4))));
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = -1;
        for (char delimiter : new char[] {',', ';', '\t', '|'}) {
            long count = first.chars().filter(c -> c == delimiter).count();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /// Every byte as a character of its own, so that nothing is lost on the way back.
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
