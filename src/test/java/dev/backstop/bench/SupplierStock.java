package dev.backstop.bench;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.ParsedOffer;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.update.ChannelForm;
import dev.backstop.engine.update.ChannelForm.RowChange;
import dev.backstop.engine.update.ChannelForm.Said;
import dev.backstop.engine.update.ChannelForm.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds a supplier's stock in a channel's file: code by code, in the order of the supplier's list.
///
/// A code that several rows have means the first of them whose title fits.
final class SupplierStock {
    private final ChannelForm form;
    private final StockRules rules;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> unlike = new ArrayList<>();

    private record Row(List<String> cells, Said said) {}

    SupplierStock(RawTable channel, ChannelForm form, StockRules rules) {
        this.form = form;
        this.rules = rules;
        for (var row : channel.rows()) {
            form.said(row.cells())
                    .filter(said -> !said.sku().isEmpty())
                    .ifPresent(said -> rows.computeIfAbsent(said.sku(), _ -> new ArrayList<>())
                            .add(new Row(row.cells(), said)));
        }
    }

    /// The changes that the offers ask for.
    List<RowChange> changes(List<ParsedOffer> offers) {
        offers.forEach(this::take);
        return changes;
    }

    /// The codes that the channel does not have.
    List<String> unknown() {
        return unknown;
    }

    /// The codes under which the channel has something else.
    List<String> unlike() {
        return unlike;
    }

    private void take(ParsedOffer offer) {
        var quantity = offer.quantity();
        var known = Stream.of(offer.ourSku(), rules.ourSku(offer.supplierSku()).orElse(""))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> rows.getOrDefault(code, List.of()).stream())
                .toList();
        if (known.isEmpty()) {
            unknown.add(offer.supplierSku());
            return;
        }
        if (quantity == null) {
            return;
        }
        var same = known.stream()
                .filter(row -> rules.isSameThing(offer.title(), row.said().title()))
                .findFirst();
        if (same.isEmpty()) {
            unlike.add(offer.supplierSku() + " “" + offer.title() + "”: “"
                    + known.getFirst().said().title() + "”");
            return;
        }
        int wanted = rules.offered(quantity);
        var now = same.get().said().quantity();
        if (now == null || now != wanted) {
            changes.add(new RowChange(same.get().cells(), Wanted.quantity(wanted)));
        }
    }
}
