package dev.backstop.engine.intake.layout;

import dev.backstop.domain.shop.RawTable;
import java.util.ArrayList;
import java.util.List;

/// The rows of one order. What concerns the whole order may stand on any of them.
public record OrderRows(List<RawTable.Row> rows, OrderColumns columns) {

    /// The row that begins the order.
    public RawTable.Row first() {
        return rows.getFirst();
    }

    /// What the order says in a field, on the first row that says something; empty if none does.
    public String text(OrderField field) {
        for (var column : columns.all(field)) {
            for (var row : rows) {
                var text = said(column.guardedIn(row));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /// The buyer's name.
    String buyer() {
        var whole = text(OrderField.BUYER);
        var parts = joined(" ", OrderField.FIRST_NAME, OrderField.LAST_NAME);
        var recipient = recipient();
        return !parts.isEmpty() ? parts : !whole.isEmpty() ? whole : recipient;
    }

    /// The address to ship to, a line for each of its parts; empty where the file has no street.
    String address() {
        if (text(OrderField.STREET).isEmpty()) {
            return "";
        }
        var lines = new ArrayList<String>();
        add(lines, recipient().isEmpty() ? buyer() : recipient());
        add(lines, text(OrderField.COMPANY));
        add(lines, text(OrderField.STREET));
        add(lines, text(OrderField.STREET_2));
        add(lines, joined(" ", OrderField.CITY, OrderField.POSTCODE));
        add(lines, text(OrderField.STATE));
        add(lines, text(OrderField.COUNTRY));
        return String.join("\n", lines);
    }

    private String recipient() {
        var whole = text(OrderField.RECIPIENT);
        return whole.isEmpty() ? joined(" ", OrderField.RECIPIENT_FIRST_NAME, OrderField.RECIPIENT_LAST_NAME) : whole;
    }

    private String joined(String between, OrderField... fields) {
        var parts = new ArrayList<String>();
        for (var field : fields) {
            add(parts, text(field));
        }
        return String.join(between, parts);
    }

    /// What a cell says: nothing where it only holds the dashes that stand for nothing.
    static String said(String cell) {
        return cell.equals("--") || cell.equals("-") || cell.equals("–") ? "" : cell;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
