package dev.backstop.engine.intake.ebay;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What names one thing that is for sale on eBay: the item number, and the options of the variation. Listings write
/// them "Color=Red|Size=M", orders "[Colour:Red,Size:M]".
record EbayItem(String number, List<String> options) {
    private static final Pattern BRACKETS = Pattern.compile("^\\[|]$");
    private static final Pattern PARTS = Pattern.compile("[|;,](?=[^|;,=:]*[=:])");

    static EbayItem of(String number, String details) {
        var bare = BRACKETS.matcher(details.strip()).replaceAll("");
        var options = Arrays.stream(PARTS.split(bare))
                .map(part -> part.substring(Math.max(part.indexOf('='), part.indexOf(':')) + 1))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
        return new EbayItem(number, options);
    }

    /// The key that its listing keeps.
    String key() {
        return options.isEmpty() ? number : number + "|" + String.join("|", options);
    }

    /// The SKU that stands for one the seller has not given.
    String madeSku() {
        return options.isEmpty() ? number : number + "/" + String.join("/", options);
    }
}
