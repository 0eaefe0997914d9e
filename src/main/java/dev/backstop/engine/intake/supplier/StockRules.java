package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a shop trusts what a supplier says of its stock: what is offered of it, and under which SKU.
///
/// Written as text it is `cap=25; true=25; keep=2; prefix=AB-; strip=XY; title=0.4; unknown=ask; location=Shop`, in
/// any order, each part at its default where it is left out.
///
/// - `cap`: never offer more than this many, however many the supplier has.
/// - `true`: a flag ("yes", "True", "in stock") counts as this many.
/// - `keep`: leave this many to the supplier's other customers.
/// - `prefix`: the shop's SKU is the supplier's code with this before it.
/// - `strip`: the supplier writes this before its codes, and the shop does not.
/// - `title`: a code that both have means the same thing only if the titles are more alike than this (0 to 1); 0 asks
///   nothing of the titles.
/// - `unknown`: what a code that the shop does not have becomes: `ignore` or `ask`.
/// - `location`: where the channel counts the supplier's stock; the first of its locations if none is named.
public record StockRules(
        @Nullable Integer cap,
        int flagUnits,
        int keptBack,
        String prefix,
        String stripped,
        double titleLikeness,
        boolean asksAboutUnknown,
        String location) {
    /// Takes over all that a supplier says; a flag is few, and titles must have something in common.
    public static final StockRules STANDARD =
            new StockRules(null, StockWord.UNITS_OF_A_FLAG, 0, "", "", 0.4, false, "");

    public StockRules {
        if ((cap != null && cap < 0) || flagUnits < 0 || keptBack < 0) {
            throw new IllegalArgumentException("Rules of stock below zero");
        }
    }

    /// The rules that a text states.
    public static StockRules of(String text) {
        var rules = STANDARD;
        for (var part : text.split("[;\\r\\n]")) {
            if (!part.isBlank()) {
                rules = rules.with(part.strip());
            }
        }
        return rules;
    }

    /// What a shop offers of what the supplier reports.
    public int offered(int reported) {
        int left = Math.max(0, reported - keptBack);
        return cap == null ? left : Math.min(cap, left);
    }

    /// The shop's SKU for a supplier's code; none where it should begin with what is stripped, and does not.
    public Optional<String> ourSku(String supplierCode) {
        return supplierCode.startsWith(stripped)
                ? Optional.of(prefix + supplierCode.substring(stripped.length()))
                : Optional.empty();
    }

    /// Whether two titles under one code can be of one thing. A missing title proves nothing.
    public boolean isSameThing(String theirTitle, String ourTitle) {
        return titleLikeness <= 0
                || theirTitle.isBlank()
                || ourTitle.isBlank()
                || TitleLikeness.of(theirTitle, ourTitle) > titleLikeness;
    }

    /// These rules as text, only what differs from the standard; `of` gives them back.
    public String text() {
        var parts = new ArrayList<String>();
        if (cap != null) {
            parts.add("cap=" + cap);
        }
        put(parts, "true", flagUnits, STANDARD.flagUnits);
        put(parts, "keep", keptBack, STANDARD.keptBack);
        put(parts, "prefix", prefix, STANDARD.prefix);
        put(parts, "strip", stripped, STANDARD.stripped);
        put(parts, "title", titleLikeness, STANDARD.titleLikeness);
        put(parts, "unknown", asksAboutUnknown ? "ask" : "ignore", "ignore");
        put(parts, "location", location, STANDARD.location);
        return String.join("; ", parts);
    }

    private static void put(List<String> parts, String name, Object value, Object standard) {
        if (!value.equals(standard)) {
            parts.add(name + "=" + value);
        }
    }

    private StockRules with(String part) {
        int sign = part.indexOf('=');
        var name = (sign < 0 ? part : part.substring(0, sign)).strip().toLowerCase(Locale.ROOT);
        var value = sign < 0 ? "" : part.substring(sign + 1).strip();
        return switch (name) {
            case "cap" -> capped(value.isEmpty() ? null : units(part, value));
            case "true" ->
                new StockRules(
                        cap, units(part, value), keptBack, prefix, stripped, titleLikeness, asksAboutUnknown, location);
            case "keep" ->
                new StockRules(
                        cap,
                        flagUnits,
                        units(part, value),
                        prefix,
                        stripped,
                        titleLikeness,
                        asksAboutUnknown,
                        location);
            case "prefix" ->
                new StockRules(cap, flagUnits, keptBack, value, stripped, titleLikeness, asksAboutUnknown, location);
            case "strip" ->
                new StockRules(cap, flagUnits, keptBack, prefix, value, titleLikeness, asksAboutUnknown, location);
            case "title" ->
                new StockRules(
                        cap, flagUnits, keptBack, prefix, stripped, share(part, value), asksAboutUnknown, location);
            case "unknown" ->
                new StockRules(cap, flagUnits, keptBack, prefix, stripped, titleLikeness, asks(part, value), location);
            case "location" ->
                new StockRules(cap, flagUnits, keptBack, prefix, stripped, titleLikeness, asksAboutUnknown, value);
            default -> throw unknown(part);
        };
    }

    private StockRules capped(@Nullable Integer units) {
        return new StockRules(units, flagUnits, keptBack, prefix, stripped, titleLikeness, asksAboutUnknown, location);
    }

    private static int units(String part, String value) {
        if (!value.matches("\\d{1,7}")) {
            throw unknown(part);
        }
        return Integer.parseInt(value);
    }

    private static double share(String part, String value) {
        if (!value.matches("0(\\.\\d{1,3})?|1(\\.0{1,3})?")) {
            throw unknown(part);
        }
        return new BigDecimal(value).doubleValue();
    }

    private static boolean asks(String part, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "ask" -> true;
            case "ignore" -> false;
            default -> throw unknown(part);
        };
    }

    private static Problem unknown(String part) {
        return new Problem(Message.of("importing.rules.unknown", part));
    }
}
