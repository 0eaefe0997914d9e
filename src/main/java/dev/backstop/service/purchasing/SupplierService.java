package dev.backstop.service.purchasing;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.io.TextFile;
import dev.backstop.io.calendar.CalendarFile;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the owner does to suppliers, their offers and their closures.
public final class SupplierService {
    private static final int YEARS_AHEAD = 6;

    private final Shop shop;
    private final History history;

    public SupplierService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// Saves a supplier that is new (its id from `Shop.newId`) or changed. Two suppliers of one name are refused.
    public void save(Supplier supplier) {
        save(supplier, List.of());
    }

    /// Saves a supplier together with what it charges for freight, where it charges any.
    public void save(Supplier supplier, @Nullable SupplierTerms terms) {
        save(supplier, TermsEdits.of(shop.picture().termsOf(supplier).orElse(null), terms));
    }

    private void save(Supplier supplier, List<Edit<?>> more) {
        var twin = shop.picture().suppliers().stream()
                .filter(other -> !other.id().equals(supplier.id()))
                .filter(other -> key(other.name()).equals(key(supplier.name())))
                .findFirst();
        if (twin.isPresent()) {
            throw new Problem(Message.of("suppliers.problem.nameTaken", supplier.name()));
        }
        var before = shop.picture().supplier(supplier.id()).orElse(null);
        history.perform(new ChangeSet(
                        Message.of(
                                before == null ? "suppliers.label.added" : "suppliers.label.changed", supplier.name()),
                        List.of(new Edit<>(Supplier.class, before, supplier)))
                .with(more));
    }

    /// Saves a supplier's terms for a product, new or changed; one supplier has one offer for a product.
    public void save(Offer offer) {
        save(offer, List.of());
    }

    /// Saves an offer together with what it asks beyond its price.
    public void save(Offer offer, OfferTerms terms, List<PriceBreak> breaks) {
        save(offer, TermsEdits.of(shop.picture(), offer, terms, breaks));
    }

    private void save(Offer offer, List<Edit<?>> more) {
        var picture = shop.picture();
        var before = picture.offersOf(offer.supplierId()).stream()
                .filter(o -> o.id().equals(offer.id()))
                .findFirst()
                .orElse(null);
        var twin = picture.offersOf(offer.supplierId()).stream()
                .anyMatch(o -> !o.id().equals(offer.id()) && o.productId().equals(offer.productId()));
        if (twin) {
            throw new Problem(Message.of("suppliers.problem.offerTaken"));
        }
        var product =
                picture.product(offer.productId()).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
        history.perform(new ChangeSet(
                        Message.of(
                                before == null ? "suppliers.label.offerAdded" : "suppliers.label.offerChanged",
                                product.name()),
                        List.of(new Edit<>(Offer.class, before, offer)))
                .with(more));
    }

    /// Takes an offer away for good.
    public void remove(Offer offer) {
        history.perform(new ChangeSet(
                        Message.of("suppliers.label.offerRemoved", offer.supplierSku()),
                        TermsEdits.gone(shop.picture(), offer))
                .with(List.of(Edit.delete(Offer.class, offer))));
    }

    /// Saves a period in which the supplier does not work, new or changed.
    public void save(Closure closure) {
        var before = shop.picture().closuresOf(closure.supplierId()).stream()
                .filter(c -> c.id().equals(closure.id()))
                .findFirst()
                .orElse(null);
        perform(
                before == null ? "suppliers.label.closureAdded" : "suppliers.label.closureChanged",
                closure.name(),
                Closure.class,
                before,
                closure);
    }

    /// Adds periods in which a supplier does not work, as one change.
    public void addClosures(Id<Supplier> id, List<Closure> closures) {
        var edits = closures.stream()
                .<Edit<?>>map(closure -> Edit.insert(Closure.class, closure))
                .toList();
        history.perform(new ChangeSet(
                Message.of(
                        "suppliers.label.closuresAdded",
                        edits.size(),
                        existing(id).name()),
                edits));
    }

    /// What a calendar file brought: so many closures that were new, and what of it could not be read.
    public record ImportedClosures(int added, List<Message> problems) {
        public ImportedClosures {
            problems = List.copyOf(problems);
        }
    }

    /// Adds the closures of a calendar file (.ics) that the supplier does not have yet and that are not over, as
    /// one change; repeated ones as far ahead as the known calendars go.
    public ImportedClosures importClosures(Id<Supplier> id, Path file) {
        var picture = shop.picture();
        var today = picture.today();
        var read = CalendarFile.read(TextFile.read(file), today.plusYears(YEARS_AHEAD));
        if (read.events().isEmpty() && read.problems().isEmpty()) {
            throw new Problem(Message.of("suppliers.problem.noEvents", String.valueOf(file.getFileName())));
        }
        var known = picture.closuresOf(id);
        var fresh = read.events().stream()
                .filter(event -> !event.to().isBefore(today))
                .filter(event -> known.stream()
                        .noneMatch(closure -> closure.from().equals(event.from())
                                && closure.to().equals(event.to())))
                .map(event ->
                        new Closure(shop.newId(), id, event.name(), event.from(), event.to(), 0, Closure.Basis.FILE))
                .toList();
        if (!fresh.isEmpty()) {
            addClosures(id, fresh);
        }
        return new ImportedClosures(fresh.size(), read.problems());
    }

    /// Takes a closure away.
    public void remove(Closure closure) {
        perform("suppliers.label.closureRemoved", closure.name(), Closure.class, closure, null);
    }

    /// What becomes of the dates of what is on its way from a supplier that stops.
    public enum OpenDates {
        /// They hold, as for goods that have left already.
        KEEP,
        /// Nobody knows any more when they come.
        TAKE_AWAY
    }

    /// Marks a supplier as not delivering from today, until a day if that is known; dropshipped stock of theirs
    /// counts no more. `dates` says whether what is on its way keeps its dates.
    public void stop(Id<Supplier> id, @Nullable LocalDate until, OpenDates dates) {
        var supplier = existing(id);
        var picture = shop.picture();
        var edits = new ArrayList<Edit<?>>();
        edits.add(Edit.update(Supplier.class, supplier, supplier.withStop(picture.today(), until)));
        if (dates == OpenDates.TAKE_AWAY) {
            var deliveries = new DeliveryEdits(shop);
            for (var order : picture.purchaseOrdersTo(id)) {
                if (order.status().isOpen()) {
                    edits.addAll(deliveries.moved(order, null));
                }
            }
        }
        history.perform(new ChangeSet(Message.of("suppliers.label.stopped", supplier.name()), edits));
    }

    /// Takes the mark away: the supplier delivers again.
    public void resume(Id<Supplier> id) {
        var supplier = existing(id);
        perform("suppliers.label.resumed", supplier.name(), Supplier.class, supplier, supplier.withStop(null, null));
    }

    /// Takes a supplier out of use, its offers with it; purchase orders stay known.
    public void retire(Id<Supplier> id) {
        var s = existing(id);
        var edits = new ArrayList<Edit<?>>();
        for (var offer : shop.picture().offersOf(id)) {
            if (offer.active()) {
                edits.add(Edit.update(Offer.class, offer, offer.resting()));
            }
        }
        var retired = s.withRetiredOn(shop.picture().today());
        edits.add(Edit.update(Supplier.class, s, retired));
        history.perform(new ChangeSet(Message.of("suppliers.label.retired", s.name()), edits));
    }

    private <T extends Entity> void perform(
            String label, String name, Class<T> type, @Nullable T before, @Nullable T after) {
        history.perform(new ChangeSet(Message.of(label, name), List.of(new Edit<>(type, before, after))));
    }

    private Supplier existing(Id<Supplier> id) {
        return shop.picture().supplier(id).orElseThrow(() -> new Problem(Message.of("suppliers.problem.gone")));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
