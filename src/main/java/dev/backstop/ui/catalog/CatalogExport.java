package dev.backstop.ui.catalog;

import dev.backstop.service.CatalogService;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Writes the products that are shown, in their order, to a file that a spreadsheet opens.
final class CatalogExport {
    private static final List<String> HEADS = List.of(
            "catalog.export.sku",
            "catalog.export.name",
            "catalog.export.barcode",
            "catalog.export.category",
            "catalog.export.price",
            "catalog.export.onHand",
            "catalog.export.available",
            "catalog.export.onOrder",
            "catalog.export.backordered",
            "catalog.export.cover",
            "catalog.export.stockout",
            "catalog.export.reorderBy",
            "catalog.export.state");

    private final CatalogService service;
    private final CatalogContext context;
    private final Texts texts;
    private final Supplier<Optional<Path>> chooseFolder;
    private final TableView<ProductRow> table;

    CatalogExport(
            CatalogService service,
            CatalogContext context,
            Supplier<Optional<Path>> chooseFolder,
            TableView<ProductRow> table) {
        this.service = service;
        this.context = context;
        this.texts = context.texts();
        this.chooseFolder = chooseFolder;
        this.table = table;
    }

    /// Asks for a folder and writes there.
    void ask() {
        chooseFolder.get().ifPresent(this::write);
    }

    private void write(Path folder) {
        var heads = HEADS.stream().map(texts::text).toList();
        var rows = List.copyOf(table.getItems());
        context.work()
                .run(
                        _ -> service.writeTable(
                                folder, heads, rows.stream().map(this::cells).toList()),
                        file -> context.layers()
                                .toasts()
                                .show(texts.text(
                                        "catalog.export.done",
                                        rows.size(),
                                        file.getFileName().toString())));
    }

    private List<String> cells(ProductRow row) {
        var product = row.product();
        var barcode = product.barcode();
        var cover = row.cover();
        var chip = row.state().chip();
        var cells = new ArrayList<String>();
        cells.add(product.sku().value());
        cells.add(product.name());
        cells.add(barcode == null ? "" : barcode.digits());
        cells.add(product.category() == null ? "" : product.category());
        cells.add(product.price().amount().stripTrailingZeros().toPlainString());
        for (int units : List.of(row.onHand(), row.available(), row.onOrder(), row.backordered())) {
            cells.add(Integer.toString(units));
        }
        cells.add(cover == null ? "" : Long.toString(Math.round(cover)));
        cells.add(day(row.stockoutOn()));
        cells.add(day(row.reorderBy()));
        cells.add(chip == null ? Formats.NONE : texts.text(chip.text()));
        return cells;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
