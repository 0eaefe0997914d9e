package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedCounts;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Rejected;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts what importing one file would do with its rows. A row that is new for one thing and the same for another
/// is new.
final class Tally {
    private static final Recognition FORMS = new Recognition(ZoneOffset.UTC);

    /// So that `removeLast` gives the newest first.
    private static final Comparator<ParsedOrder> NEWEST_LAST =
            Comparator.comparing(ParsedOrder::placedAt).thenComparing(ParsedOrder::number, Comparator.reverseOrder());

    private final ParsedFile parsed;
    private final ImportedFile file;
    private final ParsedCounts counts;
    private final boolean withoutLines;
    private List<ParsedOrder> waiting;
    private final BitSet newRows = new BitSet();
    private final BitSet changedRows = new BitSet();
    private final BitSet sameRows = new BitSet();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Rejected> doubts = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final Map<Integer, List<Sku>> suggestions = new HashMap<>();
    private final Set<String> newerKnown = new LinkedHashSet<>();

    Tally(ParsedFile parsed, ImportedFile file) {
        this.parsed = parsed.withOrders(Sampling.first(parsed.orders()));
        this.file = file;
        this.counts = parsed.counts();
        this.withoutLines =
                parsed.orders().stream().allMatch(order -> order.lines().isEmpty());
        this.waiting = new ArrayList<>(parsed.orders());
    }

    /// The file, with no more orders than are shown of it.
    ParsedFile parsed() {
        return parsed;
    }

    /// The record that is kept of the file: a known one, if the same file was imported before.
    ImportedFile file() {
        return file;
    }

    /// The row of the table below its header that stands on that line of the file.
    int tableRow(int line) {
        return line - parsed.table().headerRow();
    }

    /// Whether it only adds to orders whose lines another file tells.
    boolean isWithoutLines() {
        return withoutLines;
    }

    /// The file's orders, the newest last, for the taker to let go of each once it is planned: of a long file the
    /// orders
    /// as they were read and as they are planned do not fit into the memory together.
    List<ParsedOrder> takeOrders() {
        var taken = waiting;
        waiting = List.of();
        taken.sort(NEWEST_LAST);
        return taken;
    }

    void row(int number, Fate fate) {
        switch (fate) {
            case NEW -> newRows.set(number);
            case CHANGED -> changedRows.set(number);
            case SAME -> sameRows.set(number);
            case OTHER -> {}
        }
    }

    /// What becomes of a row; the surest news wins.
    Fate fate(int number) {
        return newRows.get(number)
                ? Fate.NEW
                : changedRows.get(number) ? Fate.CHANGED : sameRows.get(number) ? Fate.SAME : Fate.OTHER;
    }

    /// Where the field with that label stands in the file.
    int column(String label) {
        return FORMS.byId(parsed.format())
                .flatMap(form -> form.field(label))
                .map(field -> field.in(new Header(parsed.table().header())).index())
                .orElse(Rejected.NOWHERE);
    }

    /// The products that a row may be about, the likeliest first.
    void suggest(int row, List<Product> products) {
        suggestions.put(row, products.stream().map(Product::sku).toList());
    }

    /// A row that is taken in, but should be looked at.
    void doubt(Rejected row) {
        doubts.add(row);
    }

    void reject(int row, Message reason) {
        rejected.add(new Rejected(row, reason));
    }

    /// That newer facts are known of what has this SKU; told once for all of them.
    void newerIsKnown(String sku) {
        newerKnown.add(sku);
    }

    void remark(Message remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /// The rows that bring nothing, each with the first reason there is. What is wrong with a part of a row whose other
    /// parts are taken in, as of a listing with several SKUs, is a doubt.
    private List<Rejected> rejectedRows() {
        var all = new ArrayList<>(parsed.rejected());
        all.addAll(rejected);
        all.sort(Comparator.comparingInt(Rejected::rowNumber));
        var rows = new LinkedHashMap<Integer, Rejected>();
        for (var row : all) {
            if (fate(row.rowNumber()) != Fate.OTHER) {
                doubts.add(row);
            } else {
                rows.putIfAbsent(row.rowNumber(), row);
            }
        }
        return List.copyOf(rows.values());
    }

    FileSummary summary(FileSample sample) {
        changedRows.andNot(newRows);
        sameRows.andNot(newRows);
        sameRows.andNot(changedRows);
        var allRejected = rejectedRows();
        doubts.sort(Comparator.comparingInt(Rejected::rowNumber));
        int rowsRead = parsed.table().rows().size();
        int taken = newRows.cardinality() + changedRows.cardinality() + sameRows.cardinality();
        var all = new ArrayList<>(parsed.remarks());
        all.addAll(remarks);
        if (!newerKnown.isEmpty()) {
            all.add(Message.of(
                    "importing.remark.olderThanKnown", newerKnown.iterator().next(), newerKnown.size() - 1));
        }
        return new FileSummary(
                parsed.table().name(),
                parsed.format(),
                parsed.formatName(),
                rowsRead,
                newRows.cardinality(),
                changedRows.cardinality(),
                sameRows.cardinality(),
                Math.max(0, rowsRead - taken - allRejected.size()),
                counts,
                allRejected,
                doubts,
                all,
                parsed.facts(),
                sample,
                suggestions);
    }
}
