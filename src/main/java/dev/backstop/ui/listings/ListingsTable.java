package dev.backstop.ui.listings;

import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.Severity;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Ticks;
import dev.backstop.ui.kit.Tone;
import java.util.Comparator;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Describes the table of listings: what they say, what is true, what to change.
final class ListingsTable {
    private final Texts texts;

    ListingsTable(Texts texts) {
        this.texts = texts;
    }

    TableView<ListingRow> make(Ticks<ListingRow> ticks) {
        var columns = new Columns<ListingRow>(texts, "listings");
        columns.ticks(ticks);
        columns.chip("listings.column.severity", row -> chip(row.severity()), ListingsTable::rank)
                .explained(texts.text("listings.explain.severity"))
                .width(84);
        columns.twoLines("listings.column.product", ListingRow::title, ListingRow::sku)
                .grow()
                .width(200);
        columns.monogram("listings.column.channel", ListingRow::monogram, ListingRow::channelName)
                .width(98);
        columns.text("listings.column.listed", this::listed)
                .order(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .right()
                .width(90);
        columns.number("listings.column.canShip", ListingRow::shippable)
                .tone(ListingsTable::tone)
                .width(80);
        columns.decimal("listings.column.sellsADay", ListingRow::unitsPerDay, texts.formats()::rate)
                .givesWay(1)
                .width(88);
        columns.twoLines("listings.column.reason", this::reason, this::detail).width(160);
        columns.twoLines("listings.column.change", this::change, this::note).width(208);
        columns.wholeMoney("listings.column.atRisk", ListingRow::atRisk)
                .explained(texts.text("listings.explain.atRisk"))
                .descending()
                .strong()
                .width(80);
        var table = columns.table();
        table.setFixedCellSize(44);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ticks.attach(table);
        return table;
    }

    /// Red where nothing can be shipped, green where stock lies hidden.
    private static Tone tone(ListingRow row) {
        var shippable = row.shippable();
        if (shippable != null && shippable <= 0) {
            return Tone.DANGER;
        }
        var finding = row.finding();
        return finding != null && finding.kind() == Finding.Kind.HIDDEN_SALES ? Tone.SUCCESS : Tone.PLAIN;
    }

    private String listed(ListingRow row) {
        var listing = row.listing();
        if (listing == null) {
            return "";
        }
        var units = row.listed();
        if (units != null) {
            return texts.formats().units(units);
        }
        return switch (listing.status()) {
            case HIDDEN -> texts.text("listings.value.hidden");
            case NOT_STATED -> texts.text("listings.value.notStated");
            case IN_STOCK, BACKORDER, PREORDER, OUT_OF_STOCK ->
                texts.text(listing.isOffered() ? "listings.value.onSale" : "listings.value.soldOut");
        };
    }

    private String reason(ListingRow row) {
        return said(row.finding(), row);
    }

    private String said(@Nullable Finding finding, ListingRow row) {
        if (finding != null) {
            return texts.text(finding.why());
        }
        return switch (row.standing()) {
            case CORRECT -> texts.text("listings.value.correct");
            case SET_ASIDE -> texts.text("listings.value.setAside");
            case NOT_STATED -> texts.text("listings.value.quantityNotStated");
            case NOT_COUNTED -> texts.text("listings.value.stockNotCounted");
            case UNKNOWN_SKU -> texts.text("listings.value.unknownSku");
            case WRONG, UNCHECKED -> "";
        };
    }

    private String detail(ListingRow row) {
        var finding = row.finding();
        if (finding != null) {
            return texts.text(finding.detail());
        }
        var listing = row.listing();
        return listing == null ? "" : texts.text("listings.value.checked", listing.checkedAt());
    }

    private String change(ListingRow row) {
        var finding = row.finding();
        return finding == null ? "" : texts.text(finding.fix().change());
    }

    private String note(ListingRow row) {
        var finding = row.finding();
        return finding == null ? "" : texts.text(finding.fix().note());
    }

    private static @Nullable Chip chip(@Nullable Severity severity) {
        return severity == null
                ? null
                : switch (severity) {
                    case HIGH -> Chip.HIGH;
                    case MEDIUM -> Chip.MEDIUM;
                    case LOW -> Chip.LOW;
                };
    }

    private static int rank(ListingRow row) {
        var severity = row.severity();
        return severity == null ? Severity.values().length : severity.ordinal();
    }
}
