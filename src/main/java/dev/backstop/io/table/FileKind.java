package dev.backstop.io.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
    TEXT,
    JSON,
    SPREADSHEET,
    OLD_SPREADSHEET,
    PICTURE,
    PDF,
    WEB_PAGE,
    ARCHIVE,
    BINARY;

    private static final int SNIFFED = 8192;

    /// The beginning of a JSON record, alone or in a list; a byte order mark may stand before it. Column names that
    /// begin with a bracket do not go on like this.
    private static final Pattern RECORDS =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*(?:\\[\\s*(?:\\{|]|$)|\\{\\s*(?:\"|}|$))");

    static FileKind of(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return of(in.readNBytes(SNIFFED));
        }
    }

    static FileKind of(byte[] start) {
        if (begins(start, "PK\u0003\u0004")) {
            return isSpreadsheet(start) ? SPREADSHEET : ARCHIVE;
        }
        if (begins(start, "\u00D0\u00CF\u0011\u00E0")) {
            return OLD_SPREADSHEET;
        }
        if (begins(start, "\u0089PNG")
                || begins(start, "\u00FF\u00D8\u00FF")
                || begins(start, "GIF8")
                || isWebp(start)) {
            return PICTURE;
        }
        if (begins(start, "%PDF")) {
            return PDF;
        }
        if (begins(start, "\u001F\u008B")
                || begins(start, "PK")
                || begins(start, "7z\u00BC\u00AF")
                || begins(start, "Rar!")) {
            return ARCHIVE;
        }
        if (isWebPage(start)) {
            return WEB_PAGE;
        }
        if (!TextEncoding.isText(start)) {
            return BINARY;
        }
        return RECORDS.matcher(new String(start, StandardCharsets.ISO_8859_1)).lookingAt() ? JSON : TEXT;
    }

    /// A spreadsheet names its parts in the first entries; any other ZIP does not.
    private static boolean isSpreadsheet(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        return text.contains("xl/")
                || text.contains("[Content_Types].xml")
                || text.contains("docProps/")
                || text.contains("_rels/");
    }

    /// Old shop programs call a web page with a table "XLS"; a page that asks to sign in is one too.
    private static boolean isWebPage(byte[] start) {
        var text = new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table");
    }

    private static boolean isWebp(byte[] start) {
        return begins(start, "RIFF") && new String(start, StandardCharsets.ISO_8859_1).startsWith("WEBP", 8);
    }

    private static boolean begins(byte[] start, String magic) {
        return new String(start, 0, Math.min(start.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
