package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Barcode;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Proposes which column of a supplier's list means what, from the columns' names and, where names do not tell,
/// from their values.
public final class ColumnGuess {
    private static final int ROWS_LOOKED_AT = 200;

    /// Names of columns by field, the surest first, without case, spaces and signs. The order of the fields
    /// matters: a column is taken once.
    private static final Map<SupplierField, List<String>> NAMES = ColumnNames.all();

    /// A stock that counts those of several warehouses already.
    private static final Pattern OF_ALL = Pattern.compile("total|free|avail");

    private final RawTable table;
    private final Set<Integer> taken = new TreeSet<>();
    private final Map<SupplierField, List<String>> found = new EnumMap<>(SupplierField.class);

    private ColumnGuess(RawTable table) {
        this.table = table;
    }

    /// The columns that Backstop would map; fields it finds no column for are absent.
    public static SupplierColumns of(RawTable table) {
        return new ColumnGuess(table).guess();
    }

    /// The columns whose names alone tell for certain what they mean.
    static SupplierColumns byKnownNames(RawTable table) {
        var guess = new ColumnGuess(table);
        NAMES.forEach(guess::takeByName);
        return new SupplierColumns(guess.found);
    }

    private SupplierColumns guess() {
        NAMES.forEach(this::takeByName);
        ColumnNames.parts().forEach((field, part) -> {
            if (!found.containsKey(field)) {
                takeByPart(field, part);
            }
        });
        if (!found.containsKey(SupplierField.BARCODE)) {
            takeBarcodesByValue();
        }
        if (!found.containsKey(SupplierField.QUANTITY)) {
            takeWarehouses();
        }
        return new SupplierColumns(found);
    }

    private void takeByName(SupplierField field, List<String> aliases) {
        for (var alias : aliases) {
            for (int i = 0; i < table.header().size(); i++) {
                if (!taken.contains(i) && nameOf(i).equals(alias)) {
                    take(field, i);
                    return;
                }
            }
        }
    }

    private void takeByPart(SupplierField field, ColumnNames.Part part) {
        var fitting = IntStream.range(0, table.header().size())
                .filter(i -> !taken.contains(i) && part.fits(nameOf(i)))
                .boxed()
                .toList();
        boolean perWarehouse = field == SupplierField.QUANTITY
                && fitting.stream().noneMatch(i -> OF_ALL.matcher(nameOf(i)).find())
                && fitting.stream().allMatch(this::holdsCounts);
        if (perWarehouse) {
            fitting.forEach(i -> take(field, i));
        } else {
            fitting.stream()
                    .min(Comparator.comparing(i -> !OF_ALL.matcher(nameOf(i)).find()))
                    .ifPresent(i -> take(field, i));
        }
    }

    /// A column's name in lower case, without spaces and signs.
    private String nameOf(int index) {
        return Header.key(table.header().get(index)).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void take(SupplierField field, int index) {
        taken.add(index);
        found.computeIfAbsent(field, _ -> new ArrayList<>()).add(table.header().get(index));
    }

    private void takeBarcodesByValue() {
        for (int i = 0; i < table.header().size(); i++) {
            if (!taken.contains(i) && mostValues(i, Barcode::isValid)) {
                take(SupplierField.BARCODE, i);
                return;
            }
        }
    }

    /// Two or more other columns that hold nothing but whole numbers are the stock of several warehouses.
    private void takeWarehouses() {
        var warehouses = new ArrayList<Integer>();
        for (int i = 0; i < table.header().size(); i++) {
            if (!taken.contains(i) && !table.header().get(i).isBlank() && holdsCounts(i)) {
                warehouses.add(i);
            }
        }
        if (warehouses.size() > 1) {
            warehouses.forEach(index -> take(SupplierField.QUANTITY, index));
        }
    }

    private boolean holdsCounts(int index) {
        return values(index).stream().allMatch(ColumnGuess::isCount);
    }

    private static boolean isCount(String value) {
        try {
            return NumberColumn.withPoint().unitsNotNegative(value).isPresent();
        } catch (Unreadable e) {
            return false;
        }
    }

    private boolean mostValues(int index, Predicate<String> test) {
        var values = values(index);
        return values.size() > 1 && values.stream().filter(test).count() * 10 >= values.size() * 8L;
    }

    private List<String> values(int index) {
        var column = new Column(index);
        return table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(column::codeIn)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
