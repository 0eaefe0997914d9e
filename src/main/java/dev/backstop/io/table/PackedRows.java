package dev.backstop.io.table;

import dev.backstop.domain.shop.RawTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// The rows of a file, packed in blocks, so that a long file takes a fraction of the memory its texts would.
///
/// An orders file repeats itself: most of its 79 columns are blank, and most of the rest says what the row above
/// said. Packed, a row takes about 30 bytes where its strings take 1,500. Rows are unpacked block by block when
/// they are asked for, and the block that was asked for last is kept, so that going through them in order unpacks
/// each block once.
///
/// It grows by `add` until its maker hands it over; afterwards all threads may read it.
final class PackedRows extends AbstractList<RawTable.Row> implements RandomAccess {
    private static final int ROWS_IN_BLOCK = 256;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>(ROWS_IN_BLOCK);
    private final Bytes bytes = new Bytes();
    private long memory;
    private volatile @Nullable Unpacked latest;

    private record Block(byte[] packed, int length) {}

    /// A row that is not packed yet.
    private record Open(int number, String[] cells) {
        RawTable.Row row() {
            return new RawTable.Row(number, List.of(cells));
        }
    }

    /// Takes one more row, with its cells, which its maker leaves alone from now on.
    void append(int number, String[] cells) {
        if (open.size() == ROWS_IN_BLOCK) {
            pack();
        }
        open.add(new Open(number, cells));
    }

    /// Takes back the row taken last.
    void dropLast() {
        open.removeLast();
    }

    /// Bytes that the packed rows take.
    long memory() {
        return memory;
    }

    @Override
    public RawTable.Row get(int index) {
        int block = index / ROWS_IN_BLOCK;
        if (block == blocks.size()) {
            return open.get(index % ROWS_IN_BLOCK).row();
        }
        var now = latest;
        if (now == null || now.block != block) {
            now = new Unpacked(block, unpacked(blocks.get(block)));
            latest = now;
        }
        return now.row(index % ROWS_IN_BLOCK);
    }

    @Override
    public int size() {
        return blocks.size() * ROWS_IN_BLOCK + open.size();
    }

    private void pack() {
        bytes.reset();
        int before = 0;
        for (var row : open) {
            bytes.number(row.number() - before);
            before = row.number();
            bytes.number(row.cells().length);
            bytes.texts(row.cells());
        }
        var deflater = new Deflater(Deflater.BEST_SPEED, /* nowrap= */ true);
        try {
            deflater.setInput(bytes.toByteArray());
            deflater.finish();
            var packed = new byte[bytes.size() + 64];
            int length = deflater.deflate(packed);
            while (!deflater.finished()) {
                packed = Arrays.copyOf(packed, packed.length * 2);
                length += deflater.deflate(packed, length, packed.length - length);
            }
            blocks.add(new Block(Arrays.copyOf(packed, length), bytes.size()));
            memory += length;
        } finally {
            deflater.end();
        }
        open.clear();
    }

    private static byte[] unpacked(Block block) {
        var inflater = new Inflater(/* nowrap= */ true);
        try {
            inflater.setInput(block.packed());
            var text = new byte[block.length()];
            int length = 0;
            while (length < text.length && !inflater.finished()) {
                length += inflater.inflate(text, length, text.length - length);
            }
            return text;
        } catch (DataFormatException e) {
            throw new IllegalStateException("A block that was packed here cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    /// Writes numbers in as few bytes as they need, and texts with their length before them.
    private static final class Bytes extends ByteArrayOutputStream {
        void number(int number) {
            int rest = number;
            while (rest > 0x7F) {
                write((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            write(rest);
        }

        /// Texts, of which blank ones that follow each other are a zero and their number.
        void texts(String[] texts) {
            int blanks = 0;
            for (var text : texts) {
                if (text.isEmpty()) {
                    blanks++;
                    continue;
                }
                blanks(blanks);
                blanks = 0;
                text(text);
            }
            blanks(blanks);
        }

        private void blanks(int count) {
            if (count > 0) {
                write(0);
                number(count);
            }
        }

        private void text(String text) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            write(encoded, 0, encoded.length);
        }
    }

    /// The bytes of one block with the places of its cells in them. A text is made when a cell is asked for.
    private static final class Unpacked {
        private final int block;
        private final byte[] bytes;
        private final int[] numbers = new int[ROWS_IN_BLOCK];
        private final int[] firstCells = new int[ROWS_IN_BLOCK + 1];
        private int[] cells = new int[ROWS_IN_BLOCK * 16];

        Unpacked(int block, byte[] bytes) {
            this.block = block;
            this.bytes = bytes;
            int at = 0;
            int number = 0;
            int seen = 0;
            for (int row = 0; row < ROWS_IN_BLOCK; row++) {
                number += number(at);
                at += size(number(at));
                int width = number(at);
                at += size(width);
                numbers[row] = number;
                firstCells[row] = seen;
                cells = seen + width <= cells.length ? cells : Arrays.copyOf(cells, (seen + width) * 2);
                for (int end = seen + width; seen < end; ) {
                    int length = number(at);
                    if (length == 0) {
                        int blanks = number(at + 1);
                        Arrays.fill(cells, seen, seen + blanks, at);
                        seen += blanks;
                        at += 1 + size(blanks);
                    } else {
                        cells[seen++] = at;
                        at += size(length) + length;
                    }
                }
            }
            firstCells[ROWS_IN_BLOCK] = seen;
        }

        RawTable.Row row(int index) {
            return new RawTable.Row(
                    numbers[index], new Cells(this, firstCells[index], firstCells[index + 1] - firstCells[index]));
        }

        String text(int cell) {
            int length = number(cells[cell]);
            return length == 0 ? "" : new String(bytes, cells[cell] + size(length), length, StandardCharsets.UTF_8);
        }

        private int number(int at) {
            int number = bytes[at] & 0x7F;
            for (int i = 1; bytes[at + i - 1] < 0; i++) {
                number |= (bytes[at + i] & 0x7F) << (7 * i);
            }
            return number;
        }

        private static int size(int number) {
            return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
        }
    }

    /// The cells of one row.
    private static final class Cells extends AbstractList<String> implements RandomAccess {
        private final Unpacked block;
        private final int first;
        private final int width;

        Cells(Unpacked block, int first, int width) {
            this.block = block;
            this.first = first;
            this.width = width;
        }

        @Override
        public String get(int index) {
            return block.text(first + Objects.checkIndex(index, width));
        }

        @Override
        public int size() {
            return width;
        }
    }
}
