package dev.backstop.io.table;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/// Goes through a spreadsheet file before anything is made of it, and refuses one that is built to exhaust the
/// computer.
///
/// The library that reads spreadsheets takes any cell address, any number and any unpacked size; these limits are
/// ours: a ZIP bomb, a cell in column ZZZZZZ or a number of a thousand million digits ends here, while its bytes
/// stream by.
final class XlsxLimits {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_PACKED = 50 * MEGABYTE;
    private static final long MOST_UNPACKED = 300 * MEGABYTE;
    private static final int MOST_ENTRIES = 100;
    private static final int HIGHEST_RATIO = 200;

    private final SourceFile source;
    private long unpacked;

    private XlsxLimits(SourceFile source) {
        this.source = source;
    }

    /// The names of the file's parts, all within the limits.
    static Set<String> check(SourceFile source) throws IOException {
        return new XlsxLimits(source).check();
    }

    private Set<String> check() throws IOException {
        if (source.size() > MOST_PACKED) {
            throw tooBig();
        }
        var names = new HashSet<String>();
        try (var zip = new ZipFile(source.path().toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw damaged();
                }
                try (var part = zip.getInputStream(entry)) {
                    scan(entry, part);
                }
            }
        } catch (ZipException e) {
            throw new Problem(Message.of("io.xlsx.damaged", source.name()), e);
        }
        if (!names.contains("xl/workbook.xml")) {
            throw damaged();
        }
        return names;
    }

    private void scan(ZipEntry entry, InputStream part) throws IOException {
        var counted = new Counted(part);
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
            try {
                SheetXml.check(counted);
            } catch (XMLStreamException e) {
                throw new Problem(Message.of("io.xlsx.damaged", source.name()), e);
            } catch (SheetXml.BeyondLimits e) {
                throw new Problem(Message.of("io.xlsx.beyondLimits", source.name(), e.what()), e);
            }
        }
        counted.skipRest();
    }

    private Problem damaged() {
        return new Problem(Message.of("io.xlsx.damaged", source.name()));
    }

    private Problem tooBig() {
        return new Problem(Message.of("io.xlsx.tooBig", source.name()));
    }

    /// Counts what is unpacked, and stops where it becomes more than any honest file holds. Closing it leaves the
    /// ZIP open.
    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > MOST_UNPACKED || (unpacked > MEGABYTE && unpacked / HIGHEST_RATIO > source.size())) {
                throw tooBig();
            }
        }

        void skipRest() throws IOException {
            var chunk = new byte[1 << 13];
            int read = read(chunk, 0, chunk.length);
            while (read >= 0) {
                read = read(chunk, 0, chunk.length);
            }
        }
    }
}
