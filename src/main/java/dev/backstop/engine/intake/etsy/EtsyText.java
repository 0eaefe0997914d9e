package dev.backstop.engine.intake.etsy;

/// Texts as Etsy's files write them: some signs of titles as HTML names them.
final class EtsyText {
    private EtsyText() {}

    static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&#x27;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }
}
