package dev.backstop.ui.listings;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.today.Lane;
import dev.backstop.service.Services;
import dev.backstop.service.listings.UpdateService.ChannelUpdate;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A cake stand that is out until 4 December and offered on Amazon and Shopify, mugs that are hidden on Etsy though
/// they are there, and bags whose listing tells the truth.
class ListingsViewModelTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Texts texts = Fx.texts();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), texts::text, Locale.UK);
    private final ListingsViewModel model = new ListingsViewModel(
            fixture.shop, services.listings(), services.updates(), Work.direct(new Throwing()), texts);
    private final List<Integer> counted = new ArrayList<>();
    private Product stand;

    @BeforeEach
    void listings() {
        stand = fixture.product("22423", "Regency cakestand", "24.95", 0);
        var mug = fixture.product("22960", "Blue mug", "12.00", 130);
        var bag = fixture.product("85099B", "Jumbo bag", "4.95", 40);
        fixture.purchaseOrder("PO-1047", fixture.supplier("Yiwu", "CN", 30), stand, 60, TODAY.plusDays(11));
        fixture.listing(Channel.Kind.AMAZON, stand, 14);
        fixture.listing(Channel.Kind.SHOPIFY, stand, 9);
        fixture.listing(Channel.Kind.ETSY, mug, 0);
        fixture.listing(Channel.Kind.SHOPIFY, bag, 40);
        for (int day = 1; day < 60; day++) {
            fixture.order("Buyer " + day, mug, 1, day);
        }
        model.refresh();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void listsWhatIsWrongTheMostMoneyFirst() {
        assertThat(model.rows()).extracting(ListingRow::sku).containsOnly("22423", "22960");
        assertThat(model.rows())
                .extracting(row -> Objects.requireNonNull(row.atRisk()).toDouble())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(model.subtitleProperty().get()).isEqualTo("4 listings on 3 channels, 3 to fix");
    }

    @Test
    void filtersCountAndNarrow() {
        assertThat(model.counts()).containsEntry(ListingFilter.TO_FIX, 3).containsEntry(ListingFilter.CORRECT, 1);

        model.filterProperty().set(ListingFilter.CORRECT);
        assertThat(model.rows()).extracting(ListingRow::sku).containsExactly("85099B");

        model.filterProperty().set(ListingFilter.TO_FIX);
        model.searchProperty().set("  AMAZON ");
        assertThat(model.rows()).extracting(ListingRow::sku).containsExactly("22423");
    }

    @Test
    void whatWasOnlyNotCheckedForLongIsNoListingToFix() {
        var tray = fixture.product("22197", "Popcorn tray", "3.25", 60);
        fixture.listing(Channel.Kind.EBAY, tray, 60, ShopFixture.NOW.minus(Duration.ofDays(40)));
        model.refresh();

        assertThat(model.subtitleProperty().get()).isEqualTo("5 listings on 4 channels, 3 to fix");
        assertThat(model.counts())
                .containsEntry(ListingFilter.TO_FIX, 3)
                .containsEntry(ListingFilter.UNCHECKED, 1)
                .containsEntry(ListingFilter.CORRECT, 1);
        assertThat(model.counts().get(ListingFilter.LOW)
                        + model.counts().get(ListingFilter.MEDIUM)
                        + model.counts().get(ListingFilter.HIGH))
                .as("the severities are those of what is to fix")
                .isEqualTo(3);
        assertThat(model.channelsProperty().get())
                .extracting(total -> total.channel().kind() + " " + total.toFix() + "/" + total.listings())
                .contains("EBAY 0/1");
        var board = services.today().board(fixture.shop.picture(), Progress.NONE);
        assertThat(board.lane(Lane.Kind.LISTINGS).rows())
                .as("Today and its badge")
                .hasSize(3);
        assertThat(board.unchecked()).isEqualTo(1);

        model.filterProperty().set(ListingFilter.UNCHECKED);
        assertThat(model.rows()).extracting(ListingRow::sku).containsExactly("22197");
    }

    @Test
    void eachChannelSaysHowItStandsAndTheirSumsAreTheWhole() {
        assertThat(model.channelsProperty().get())
                .extracting(total -> total.channel().kind() + " " + total.toFix() + "/" + total.listings())
                .containsExactlyInAnyOrder("AMAZON 1/1", "SHOPIFY 1/2", "ETSY 1/1");
        var sum = model.channelsProperty().get().stream()
                .map(ChannelTotal::atRisk)
                .reduce(Money.zero(ShopFixture.GBP), Money::plus);
        assertThat(sum).isEqualTo(model.allAtRisk());
    }

    @Test
    void theSelectionSaysWhatItStopsAndWhichFilesItMakes() {
        var stands =
                model.rows().stream().filter(row -> row.sku().equals("22423")).toList();

        assertThat(model.channelNames(stands)).isEqualTo("AMAZON and SHOPIFY");
        assertThat(model.channelNames(List.copyOf(model.rows()))).isEqualTo("AMAZON, ETSY and SHOPIFY");
        assertThat(model.channelNames(List.of())).isEmpty();
        assertThat(model.atRisk(stands)).isLessThanOrEqualTo(model.allAtRisk());
    }

    @Test
    void whatIsDoneIsSaidByTheListingAndCanBeTakenBack() {
        var amazon = row(Channel.Kind.AMAZON);

        model.markDone(Set.of(amazon), counted::add);
        model.refresh();

        assertThat(counted).containsExactly(1);
        assertThat(listing(Channel.Kind.AMAZON).quantity()).isZero();
        assertThat(model.counts()).containsEntry(ListingFilter.TO_FIX, 2);

        fixture.history.undo();
        model.refresh();

        assertThat(listing(Channel.Kind.AMAZON).quantity()).isEqualTo(14);
        assertThat(model.counts()).containsEntry(ListingFilter.TO_FIX, 3);
    }

    @Test
    void ignoredListingsComeBackAfterAWeek() {
        model.ignore(Set.of(row(Channel.Kind.AMAZON)), counted::add);
        model.refresh();

        assertThat(model.counts()).containsEntry(ListingFilter.TO_FIX, 2);
        assertThat(listing(Channel.Kind.AMAZON).ignoredUntil()).isEqualTo(TODAY.plusDays(7));

        fixture.history.undo();
        model.refresh();
        assertThat(model.counts()).containsEntry(ListingFilter.TO_FIX, 3);
    }

    @Test
    void aListingIsCalledCorrectOnlyIfItCouldBeCompared() {
        var tray = fixture.product("22197", "Popcorn tray", "3.25", 60);
        fixture.silentListing(Channel.Kind.EBAY, tray);
        model.ignore(Set.of(row(Channel.Kind.AMAZON)), counted::add);
        model.refresh();

        assertThat(model.counts())
                .containsEntry(ListingFilter.TO_FIX, 2)
                .containsEntry(ListingFilter.CORRECT, 1)
                .containsEntry(ListingFilter.UNDECIDED, 1)
                .containsEntry(ListingFilter.SET_ASIDE, 1);
        model.filterProperty().set(ListingFilter.UNDECIDED);
        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.standing()).isEqualTo(Standing.NOT_STATED);
            assertThat(row.listed()).isNull();
            assertThat(row.shippable()).isEqualTo(60);
        });
    }

    @Test
    void preparesOneUpdateForEachChannelAndMarksItsListings() {
        var prepared = new ArrayList<ChannelUpdate>();

        model.prepareAll(prepared::addAll);

        assertThat(prepared)
                .extracting(update -> update.channel().kind())
                .containsExactlyInAnyOrder(Channel.Kind.AMAZON, Channel.Kind.ETSY, Channel.Kind.SHOPIFY);

        model.markUpdated(prepared, counted::add);
        model.refresh();

        assertThat(counted).containsExactly(3);
        assertThat(model.counts()).containsEntry(ListingFilter.TO_FIX, 0);
    }

    @Test
    void findsTheRowOfAFinding() {
        Finding finding = services.listings().findings(fixture.shop.picture()).getFirst();

        assertThat(model.rowOf(finding)).map(ListingRow::finding).contains(finding);
    }

    private ListingRow row(Channel.Kind kind) {
        return model.rows().stream()
                .filter(row -> row.channel() != null && row.channel().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Listing listing(Channel.Kind kind) {
        return fixture.shop.picture().listingsOf(stand.id()).stream()
                .filter(listing ->
                        listing.channelId().equals(fixture.channel(kind).id()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Throwing implements Problems {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
