package dev.backstop.io.web;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/// Where a web shop answers: `https`, a host, and the folder it lives in, without a slash at the end.
///
/// Plain `http` is taken for this computer only, for a key sent over it could be read on the way.
public record StoreAddress(URI base) {
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    /// The address as an owner types or copies it: with or without `https://`, also of a page within the shop's
    /// administration. One that cannot be a shop is a `Problem` that says why.
    public static StoreAddress of(String typed) {
        var text = typed.strip();
        var whole = text.contains("://") ? text : "https://" + text;
        try {
            var uri = URI.create(whole);
            var host = uri.getHost();
            if (host == null || uri.getUserInfo() != null || !isWeb(uri)) {
                throw new Problem(Message.of("io.web.noAddress", text));
            }
            if ("http".equalsIgnoreCase(uri.getScheme()) && !THIS_COMPUTER.contains(host.toLowerCase(Locale.ROOT))) {
                throw new Problem(Message.of("io.web.notSecret", text));
            }
            return new StoreAddress(URI.create(uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                    + host.toLowerCase(Locale.ROOT) + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + folder(uri)));
        } catch (IllegalArgumentException e) {
            throw new Problem(Message.of("io.web.noAddress", text), e);
        }
    }

    /// The shop in a few letters: its host and folder.
    public String name() {
        var text = base.toString();
        return text.substring(text.indexOf("://") + 3);
    }

    /// The end of the names of files that were fetched from here, which tell later where they came from.
    public String fileName() {
        return " " + folderName() + ".json";
    }

    /// The shop's name as a folder may be called.
    public String folderName() {
        return name().replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /// The address of something within the shop's interface, asked for with these words.
    URI at(String path, Map<String, String> query) {
        var words = new StringJoiner("&", "?", "").setEmptyValue("");
        query.forEach((name, value) -> words.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return URI.create(base + path + words);
    }

    private static boolean isWeb(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    }

    /// The part of the path that is the shop's own, without pages of WordPress.
    private static String folder(URI uri) {
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        for (var page : new String[] {"/wp-admin", "/wp-json", "/wp-login.php", "/index.php"}) {
            int at = path.indexOf(page);
            path = at < 0 ? path : path.substring(0, at);
        }
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path;
    }
}
