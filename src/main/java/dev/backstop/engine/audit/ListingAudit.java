package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares what the listings say with what is true. Each listing gives at most one finding, its most urgent, with
/// the others attached.
public final class ListingAudit {
    private static final List<ListingRule> RULES = List.of(
            new UnknownSkuRule(),
            new DiscontinuedRule(),
            new OversellRule(),
            new WrongDateRule(),
            new HiddenSalesRule(),
            new SellsOutFirstRule(),
            new StaleRule());

    /// What can be said of a listing whose product nobody has counted.
    private static final List<ListingRule> WITHOUT_STOCK =
            List.of(new UnknownSkuRule(), new DiscontinuedRule(), new StaleRule());

    private static final ListedNowhereRule LISTED_NOWHERE = new ListedNowhereRule();

    private static final Comparator<Finding> MOST_URGENT =
            Comparator.comparing(Finding::atRisk).reversed().thenComparing(Finding::kind);

    /// The order of findings: most money at risk first.
    public static final Comparator<Finding> RANK = MOST_URGENT
            .thenComparing(finding -> finding.subject().title())
            .thenComparingLong(ListingAudit::listingNumber);

    private ListingAudit() {}

    /// What is wrong, most money at risk first. All listings of a product must be given together, for they share
    /// its deliveries. Listings the owner has set aside for today are left out.
    public static List<Finding> findings(List<ListingFacts> listings, AuditTerms terms) {
        var findings = new ArrayList<Finding>();
        var byProduct = new HashMap<Id<Product>, List<ListingFacts>>();
        for (var facts : listings) {
            var product = facts.product();
            if (product == null) {
                check(new ListingCase(facts, terms, 0, 0, 1, 0), findings);
            } else {
                byProduct.computeIfAbsent(product.id(), _ -> new ArrayList<>()).add(facts);
            }
        }
        for (var ofProduct : byProduct.values()) {
            for (var one : cases(ofProduct, terms)) {
                check(one, findings);
            }
        }
        return findings.stream().sorted(RANK).toList();
    }

    /// Until when the findings of these listings stay as they are if nothing changes but the time: the next moment
    /// at which one of them was not checked for too long.
    public static Instant holdUntil(List<ListingFacts> listings, AuditTerms terms) {
        return listings.stream()
                .map(facts -> facts.listing().checkedAt().plus(terms.checkedWithin(facts.serviceClass())))
                .filter(limit -> !limit.isBefore(terms.now()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /// The products that sold before, could be shipped and are listed nowhere, most money at risk first. To be
    /// asked only of a shop whose listings are known.
    public static List<Finding> listedNowhere(List<UnlistedFacts> products, AuditTerms terms) {
        return products.stream()
                .flatMap(facts -> LISTED_NOWHERE.check(facts, terms).stream())
                .sorted(RANK)
                .toList();
    }

    private static void check(ListingCase listing, List<Finding> findings) {
        var ignoredUntil = listing.facts().listing().ignoredUntil();
        if (ignoredUntil != null && !listing.terms().today().isAfter(ignoredUntil)) {
            return;
        }
        var rules = listing.facts().isCounted() ? RULES : WITHOUT_STOCK;
        var found = rules.stream()
                .flatMap(rule -> rule.check(listing).stream())
                .sorted(MOST_URGENT)
                .toList();
        if (!found.isEmpty()) {
            findings.add(found.getFirst().with(found.subList(1, found.size())));
        }
    }

    private static List<ListingCase> cases(List<ListingFacts> ofProduct, AuditTerms terms) {
        var offered = ofProduct.stream().filter(ListingFacts::isOffered).toList();
        var ahead = offered.stream()
                .filter(facts -> KeepSelling.sellsAhead(facts.channel().kind()))
                .toList();
        var first = ofProduct.getFirst();
        int inbound = first.nextDelivery().map(next -> next.units()).orElse(0);
        var inboundShares = PreOrderShares.split(inbound, rates(ahead));
        var stockShares = PreOrderShares.split(first.shippable(), rates(offered));
        double sales = offered.stream().mapToDouble(ListingFacts::unitsPerDay).sum();
        int listedInAll = offered.stream()
                .mapToInt(facts -> facts.listing().statedUnits())
                .reduce(0, Math::addExact);
        var cases = new ArrayList<ListingCase>();
        for (var facts : ofProduct) {
            var id = facts.listing().id();
            double salesShare = sales > 0 ? facts.unitsPerDay() / sales : 1.0 / ofProduct.size();
            cases.add(new ListingCase(
                    facts,
                    terms,
                    inboundShares.getOrDefault(id, 0),
                    stockShares.getOrDefault(id, 0),
                    salesShare,
                    listedInAll));
        }
        return cases;
    }

    private static Map<Id<Listing>, Double> rates(List<ListingFacts> listings) {
        var rates = new TreeMap<Id<Listing>, Double>();
        for (var facts : listings) {
            rates.put(facts.listing().id(), facts.unitsPerDay());
        }
        return rates;
    }

    private static long listingNumber(Finding finding) {
        var listing = finding.subject().listing();
        return listing == null ? 0 : listing.id().value();
    }
}
