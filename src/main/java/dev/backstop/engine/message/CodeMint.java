package dev.backstop.engine.message;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes discount codes, none of which was ever issued before. Case does not tell two codes apart.
public final class CodeMint {
    private static final String PREFIX = "SORRY-";
    private static final Pattern CODE = Pattern.compile("\\b(SORRY-[A-Z0-9]+(?:-[0-9]+)?)\\b");
    private static final Pattern PERCENT = Pattern.compile("\\b([1-9][0-9]?) ?%");

    private final Set<String> issued = new HashSet<>();

    /// A mint that knows which codes are taken.
    public CodeMint(Set<String> issued) {
        issued.forEach(code -> this.issued.add(key(code)));
    }

    /// A new code for an order, taken from now on: "SORRY-4818", with "-2" and so on behind it if that is taken.
    public String codeFor(String orderNumber) {
        var own = orderNumber.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        var stem = PREFIX + (own.isEmpty() ? "1" : own);
        var code = stem;
        for (int next = 2; !issued.add(key(code)); next++) {
            code = stem + "-" + next;
        }
        return code;
    }

    /// The first code of ours in a text.
    public static Optional<String> codeIn(String text) {
        return found(CODE, text);
    }

    /// The first percentage in a text.
    public static Optional<Integer> percentIn(String text) {
        return found(PERCENT, text).map(Integer::valueOf);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
