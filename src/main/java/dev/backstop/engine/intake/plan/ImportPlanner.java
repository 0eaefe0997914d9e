package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out what importing files would change. Nothing is saved by it, and the order in which files come does not
/// matter: neither within one import nor, for the stock that results, between several.
public final class ImportPlanner {
    private final KnownShop known;
    private final Instant now;
    private final Progress progress;
    private final Draft draft;
    private final Channels channels;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();

    private ImportPlanner(KnownShop known, LongSupplier ids, Instant now, Progress progress) {
        this.known = known;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.progress = progress;
        this.draft = new Draft(ids);
        this.channels = new Channels(known, draft);
    }

    /// The plan for these files. `ids` gives the ids of new records. A cancelled planning ends early; its plan is
    /// thrown away.
    ///
    /// The files are taken out of the queue, so that what has been planned of them can be let go of meanwhile.
    public static ImportPlan plan(
            Queue<ParsedFile> files, KnownShop known, LongSupplier ids, Instant now, Progress progress) {
        return new ImportPlanner(known, ids, now, progress).plan(files);
    }

    private ImportPlan plan(Queue<ParsedFile> files) {
        var settings = ShopCurrency.learnt(files, known).orElse(null);
        while (!files.isEmpty()) {
            addTally(files.remove());
        }
        var catalogue = new Catalogue(known, draft);
        if (settings != null) {
            draft.set(ShopSettings.class, known.settings(), settings);
            ShopCurrency.relabel(catalogue, settings);
            remarks.add(ShopCurrency.remark(settings));
        }
        planChannels(catalogue, settings == null ? known.settings() : settings);
        var offers = new OfferPlan(known, draft, catalogue, settings == null ? known.settings() : settings);
        active().stream()
                .filter(tally -> Subject.SUPPLIER_LIST.isOf(tally.parsed().format()))
                .forEach(offers::planOffers);
        var summaries = summaries(catalogue, settings == null ? known.settings() : settings);
        return new ImportPlan(summaries, draft.edits(), remarks);
    }

    /// Plans what the channels' files change: the products of all channels first, own web shops before marketplaces,
    /// then the orders.
    private void planChannels(Catalogue catalogue, ShopSettings settings) {
        var kinds = active().stream()
                .filter(tally -> !Subject.OTHER.isOf(tally.parsed().format()))
                .flatMap(tally -> Stream.ofNullable(tally.parsed().channelKind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.Kind.class)));
        if (kinds.isEmpty()) {
            return;
        }
        var sources = new Sources(known, draft);
        active().forEach(tally -> sources.add(tally.file()));
        var counted = new LinkedHashMap<Id<Product>, Counted>();
        for (var kind : kinds) {
            var products =
                    new CataloguePlan(known, draft, catalogue, sources, channels.of(kind), kind, settings.currency());
            filesOf(kind).forEach(products::expect);
            filesOf(kind, Subject.PRODUCTS).forEach(products::planProducts);
            filesOf(kind, Subject.INVENTORY).forEach(products::planInventory);
            products.finish().forEach((product, count) -> counted.merge(product, count, Counted::heavier));
        }
        var stock = new StockPlan(known, draft, catalogue, sources);
        var customers = new CustomerBook(known, draft);
        var orders = new OrderPlan(known, draft, catalogue, stock, customers, settings);
        orders.linkKnownLines(now);
        for (var kind : kinds) {
            filesOf(kind, Subject.CUSTOMERS).forEach(customers::planCustomers);
            var files = filesOf(kind, Subject.ORDERS).stream()
                    .sorted(Comparator.comparing(Tally::isWithoutLines))
                    .toList();
            for (var tally : files) {
                orders.planOrders(tally, channels.of(kind), tally == files.getLast(), progress);
            }
        }
        stock.finish(counted);
    }

    /// The files of one kind of channel, the oldest first.
    private List<Tally> filesOf(Channel.Kind kind) {
        return active().stream()
                .filter(tally -> tally.parsed().channelKind() == kind)
                .sorted(Comparator.comparing(tally -> tally.file().savedAt()))
                .toList();
    }

    private List<Tally> filesOf(Channel.Kind kind, Subject subject) {
        return filesOf(kind).stream()
                .filter(tally -> subject.isOf(tally.parsed().format()))
                .toList();
    }

    private void addTally(ParsedFile file) {
        var same = knownFile(file);
        tallies.add(new Tally(file, same == null ? imported(file) : same));
    }

    /// The record of the same content imported before, if no other file of its form was imported later: then its
    /// content is no news.
    private @Nullable ImportedFile knownFile(ParsedFile file) {
        var ofForm = known.importedFiles().stream()
                .filter(other ->
                        other.format().equals(file.format()) && Objects.equals(other.supplierId(), file.supplierId()))
                .toList();
        var lastImport = ofForm.stream()
                .map(ImportedFile::importedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return ofForm.stream()
                .filter(other -> other.sha256().equals(file.table().sha256())
                        && other.importedAt().equals(lastImport))
                .findFirst()
                .orElse(null);
    }

    private ImportedFile imported(ParsedFile file) {
        var table = file.table();
        var savedAt = table.savedAt().isAfter(now) ? now : table.savedAt();
        return new ImportedFile(
                draft.nextId(),
                table.name(),
                file.format(),
                file.supplierId(),
                table.header(),
                table.sha256(),
                savedAt,
                now,
                table.rows().size(),
                file.rejected().size());
    }

    /// The files that are recognised, each content once.
    private List<Tally> active() {
        Set<String> seen = new HashSet<>();
        return tallies.stream()
                .filter(tally -> tally.parsed().isRecognised()
                        && seen.add(tally.parsed().table().sha256()))
                .toList();
    }

    private List<FileSummary> summaries(Catalogue catalogue, ShopSettings settings) {
        var active = active();
        var summaries = new ArrayList<FileSummary>();
        for (var tally : tallies) {
            if (!active.contains(tally) && tally.parsed().isRecognised()) {
                tally.remark(Message.of("importing.remark.sameFileTwice"));
            }
            if (isKnown(tally)) {
                tally.remark(Message.of(
                        "importing.remark.importedBefore", tally.file().importedAt()));
            }
            var summary = tally.summary(new Sampling(tally, catalogue, settings).sample());
            if (active.contains(tally) && isRemembered(tally, summary)) {
                draft.set(ImportedFile.class, null, tally.file());
            }
            summaries.add(summary);
        }
        return summaries;
    }

    /// A file is remembered unless nobody has said whose it is, or its content was imported before and is still no
    /// news.
    private boolean isRemembered(Tally tally, FileSummary summary) {
        boolean isSupplierList = Subject.SUPPLIER_LIST.isOf(tally.parsed().format());
        if (isKnown(tally)
                || Subject.OTHER.isOf(tally.parsed().format())
                || (isSupplierList && tally.parsed().supplierId() == null)) {
            return false;
        }
        boolean newContent = known.importedFiles().stream()
                .noneMatch(file -> file.sha256().equals(tally.file().sha256())
                        && file.format().equals(tally.file().format()));
        return newContent || summary.newRows() > 0 || summary.changedRows() > 0 || draft.isReferredTo(tally.file());
    }

    private boolean isKnown(Tally tally) {
        return known.importedFiles().stream()
                .anyMatch(file -> file.id().equals(tally.file().id()));
    }
}
