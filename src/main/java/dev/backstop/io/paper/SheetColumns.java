package dev.backstop.io.paper;

import dev.backstop.domain.sheet.ReorderSheet;
import dev.backstop.domain.sheet.SheetLine;
import java.util.function.Function;

/// Where the columns of a reorder sheet stand, in points from the left edge of the page. Numbers get the room that
/// the longest of them needs; the description gives it, down to its least width, and then all numbers are squeezed
/// alike. Number columns are known by their right edge.
record SheetColumns(
        float left,
        float supplierSku,
        float description,
        float barcode,
        float quantity,
        float cases,
        float unit,
        float total,
        float right) {
    private static final float GAP = 9;
    private static final float NUMBER_WIDTH = 24;
    private static final float SUPPLIER_SKU_WIDTH = 66;
    private static final float RECEIVED_WIDTH = 34.2f;
    private static final float LEAST_DESCRIPTION = 84;

    static SheetColumns of(ReorderSheet sheet, PaperWords words, Typesetting typesetting, float left, float right) {
        var widest = new Widest(sheet, typesetting);
        float total = Math.max(65.6f, widest.of(line -> words.money(line.total()), Type.BODY) + GAP);
        float unit = Math.max(37.4f, widest.of(line -> words.money(line.unitCost()), Type.BODY) + GAP);
        float cases = Math.max(43.7f, widest.of(line -> cases(line, words), Type.BODY) + GAP);
        float quantity = Math.max(28.5f, widest.of(line -> words.units(line.quantity()), Type.QUANTITY) + 2);
        float sku = left + NUMBER_WIDTH;
        float description = sku + SUPPLIER_SKU_WIDTH;
        float numbersRight = right - RECEIVED_WIDTH;
        float room = numbersRight - description - LEAST_DESCRIPTION - BarcodeMark.WIDTH;
        float squeeze = Math.min(1, room / (total + unit + cases + quantity));
        float unitRight = numbersRight - total * squeeze;
        float casesRight = unitRight - unit * squeeze;
        float quantityRight = casesRight - cases * squeeze;
        float barcode = quantityRight - quantity * squeeze - BarcodeMark.WIDTH;
        return new SheetColumns(
                left, sku, description, barcode, quantityRight, casesRight, unitRight, numbersRight, right);
    }

    /// How a quantity is packed: "10 × 48", with loose units "10 × 48 + 20", nothing "–".
    static String cases(SheetLine line, PaperWords words) {
        if (line.cases() == 0) {
            return "–";
        }
        return line.looseUnits() == 0
                ? words.of("sheet.line.cases", line.cases(), line.casePack())
                : words.of("sheet.line.casesAndUnits", line.cases(), line.casePack(), line.looseUnits());
    }

    float supplierSkuWidth() {
        return description - supplierSku - 4;
    }

    float descriptionWidth() {
        return barcode - description - 8;
    }

    float quantityWidth() {
        return quantity - barcode - BarcodeMark.WIDTH;
    }

    /// The middle of the box that is ticked when the goods come.
    float received() {
        return right - 12.6f;
    }

    private record Widest(ReorderSheet sheet, Typesetting typesetting) {
        float of(Function<SheetLine, String> text, Type type) {
            return (float) sheet.lines().stream()
                    .mapToDouble(line -> typesetting.width(text.apply(line), type))
                    .max()
                    .orElse(0);
        }
    }
}
