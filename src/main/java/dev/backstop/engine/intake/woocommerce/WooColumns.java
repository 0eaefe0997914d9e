package dev.backstop.engine.intake.woocommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.layout.ProductField;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Header;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Where each field stands in a products file of WooCommerce. Attributes and the weight have no fixed names: they hold
/// a number, or the unit.
final class WooColumns {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?=.*(?:value|wert|valeur|valor|valuta|waarde|wartości|värde|værdi|значени))\\D*(\\d{1,2})\\D*");
    private static final Pattern REST_ATTRIBUTE = Pattern.compile("attributes\\.(\\d{1,2})\\.option");
    private static final Pattern WEIGHT =
            Pattern.compile("(?:weight|gewicht|poids|peso|waga|vikt|вес|vægt) ?(?:\\((kg|g|lbs?|oz|кг|г)\\))?");
    private static final Map<String, BigDecimal> GRAMS = Map.of(
            "kg", new BigDecimal("1000"),
            "кг", new BigDecimal("1000"),
            "g", BigDecimal.ONE,
            "г", BigDecimal.ONE,
            "lb", new BigDecimal("453.59237"),
            "lbs", new BigDecimal("453.59237"),
            "oz", new BigDecimal("28.349523125"));

    private final Map<ProductField, Column> columns = new EnumMap<>(ProductField.class);
    private final List<Column> attributes = new ArrayList<>();
    private Column weight = Column.NONE;
    private BigDecimal gramsPerUnit = BigDecimal.ZERO;

    WooColumns(Header header) {
        for (var field : ProductField.values()) {
            columns.put(field, WooNames.PRODUCTS.in(header, field));
        }
        for (int i = 0; i < header.names().size(); i++) {
            var name = header.names().get(i).strip().toLowerCase(Locale.ROOT);
            if (ATTRIBUTE.matcher(name).matches()
                    || REST_ATTRIBUTE.matcher(name).matches()) {
                attributes.add(new Column(i));
            }
            var unit = WEIGHT.matcher(name);
            if (unit.matches() && unit.group(1) != null) {
                weight = new Column(i);
                gramsPerUnit = GRAMS.getOrDefault(unit.group(1), BigDecimal.ZERO);
            }
        }
    }

    Column of(ProductField field) {
        return columns.getOrDefault(field, Column.NONE);
    }

    String text(RawTable.Row row, ProductField field) {
        return of(field).guardedIn(row);
    }

    /// The options of a variation, in the order of its attributes.
    List<String> options(RawTable.Row row) {
        return attributes.stream()
                .map(column -> column.guardedIn(row))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The weight in the unit of the header.
    Column weight() {
        return weight;
    }

    /// How many grams one unit of the weight is; zero where the unit is not known.
    BigDecimal gramsPerUnit() {
        return gramsPerUnit;
    }
}
