package dev.backstop.engine.intake.supplier;

import java.util.Optional;
import java.util.regex.Pattern;

/// Stock that a supplier packs into one cell: "12m@10-MAIN:8;18m@10-MAIN:7" is size, warehouse and units, again and
/// again.
final class PackedStock {
    private static final Pattern PART = Pattern.compile("[^:;]*[^:;\\d\\s][^:;]*:\\s*(-?\\d{1,7})");

    private PackedStock() {}

    /// All units in the cell together; none where the cell is not of that form.
    static Optional<Integer> units(String cell) {
        int sum = 0;
        for (var part : cell.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            var matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            sum = Math.addExact(sum, Integer.parseInt(matcher.group(1)));
        }
        return cell.indexOf(':') > 0 ? Optional.of(sum) : Optional.empty();
    }
}
