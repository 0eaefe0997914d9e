package dev.backstop.ui.messages;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.Tone;
import dev.backstop.service.SettingsService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.testing.DeliveryDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesViewModelTest {
    private final LettersScene scene = new LettersScene();
    private final MessagesViewModel model = new MessagesViewModel(scene.context);
    private final LetterViewModel letter = model.letter();
    private final LetterSending sending = new LetterSending(letter, scene.context, scene, model::refresh);

    @BeforeEach
    void read() {
        model.refresh();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsWhoMustBeToldAndTheFirstLetter() {
        assertThat(model.rows()).hasSize(3);
        assertThat(name()).isEqualTo("Marian Holt");
        assertThat(letter.bodyProperty().get()).contains("7 December 2026", "Regency cakestand");
        assertThat(letter.stateProperty().get().isReady()).isTrue();
        assertThat(model.subtitleProperty().get()).isEqualTo("3 customers to tell");
        assertThat(model.teamNoteProperty().get()).contains("Regency cakestand");
    }

    @Test
    void aRefundIsWrittenToWhoKnewThatTheyWaitAndCountsAsToldOnTheOwnersWord() {
        sending.tell();
        assertThat(model.rows()).hasSize(2);
        scene.clock.moveOn(Duration.ofMinutes(1));
        var refund = scene.refund("Marian Holt");

        model.refresh();
        model.select(refund);

        assertThat(name()).isEqualTo("Marian Holt");
        assertThat(letter.bodyProperty().get()).contains("Cancelled: 10 × Regency cakestand", "£249.50");
        assertThat(model.rows()).hasSize(3);
        sending.tell();
        assertThat(scene.told().kind()).isEqualTo(Notice.Kind.REFUNDED);
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aRefundThatIsTakenBackNeedsNoLetter() {
        sending.tell();
        scene.clock.moveOn(Duration.ofMinutes(1));
        scene.refund("Marian Holt");
        model.refresh();
        assertThat(model.rows()).hasSize(3);

        scene.fixture.history.undo();
        model.refresh();

        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void nothingCountsAsToldBeforeTheOwnerSaysSo() {
        sending.copy();
        assertThat(scene.copied).containsExactly(letter.bodyProperty().get());
        assertThat(model.rows()).hasSize(3);

        scene.take();

        assertThat(scene.told().way()).isEqualTo(Notice.Way.COPIED);
        assertThat(model.rows()).hasSize(2);
        assertThat(name()).isEqualTo("Priya Nair");
    }

    @Test
    void tellingIsTakenBackWithTheOwnersWords() {
        letter.bodyProperty().set("Dear Marian, sorry.");
        sending.tell();
        assertThat(scene.said).containsExactly(Message.of("messages.toast.told", "Marian Holt"));
        assertThat(scene.told().way()).isEqualTo(Notice.Way.BY_HAND);
        assertThat(scene.messages.drafts(scene.fixture.shop.picture())).isEmpty();

        scene.take();

        assertThat(model.rows()).hasSize(3);
        assertThat(scene.messages.drafts(scene.fixture.shop.picture()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.body()).isEqualTo("Dear Marian, sorry."));
    }

    @Test
    void anotherChangeIsNotTakenBackInItsPlace() {
        sending.tell();
        scene.fixture.product("NEW", "New thing", "1.00", 1);

        scene.take();

        assertThat(scene.said).contains(Message.of("messages.toast.tooLate"));
        assertThat(scene.fixture.shop.picture().productBySku("NEW")).isPresent();
    }

    @Test
    void ownWordsAreKeptWhenTheLetterIsLeft() {
        letter.bodyProperty().set("Dear Marian, sorry.");

        model.next();
        model.refresh();

        assertThat(name()).isEqualTo("Priya Nair");
        assertThat(model.countsProperty().get().get(LetterFilter.DRAFTS)).isEqualTo(1);
        model.filterProperty().set(LetterFilter.DRAFTS);
        assertThat(letter.bodyProperty().get()).isEqualTo("Dear Marian, sorry.");
        assertThat(letter.remarkProperty().get()).isEqualTo(Remark.KEPT);
    }

    @Test
    void ownWordsStayWhileTheNewsChangesAndThatIsRemarked() {
        letter.bodyProperty().set("Dear Marian, on 7 December 2026.");
        var order = scene.fixture.shop.picture().purchaseOrders().iterator().next();
        new PurchasingService(scene.fixture.shop, scene.fixture.history)
                .moveLines(order.id(), DeliveryDays.all(scene.fixture.shop.picture(), order.id(), TODAY.plusDays(20)));

        model.refresh();

        assertThat(letter.bodyProperty().get()).isEqualTo("Dear Marian, on 7 December 2026.");
        assertThat(letter.remarkProperty().get()).isEqualTo(Remark.OUT_OF_DATE);
        letter.writeAgain();
        assertThat(letter.bodyProperty().get()).contains("14 December 2026");
        letter.putBack();
        assertThat(letter.bodyProperty().get()).isEqualTo("Dear Marian, on 7 December 2026.");
    }

    @Test
    void anUntouchedLetterFollowsTheNews() {
        var order = scene.fixture.shop.picture().purchaseOrders().iterator().next();
        new PurchasingService(scene.fixture.shop, scene.fixture.history)
                .moveLines(order.id(), DeliveryDays.all(scene.fixture.shop.picture(), order.id(), TODAY.plusDays(20)));

        model.refresh();

        assertThat(letter.bodyProperty().get()).contains("14 December 2026");
        assertThat(letter.remarkProperty().get()).isEqualTo(Remark.NONE);
    }

    @Test
    void anotherToneWritesAnewAndOwnWordsCanBePutBack() {
        letter.bodyProperty().set("Dear Marian, sorry.");

        letter.choices().toneProperty().set(Tone.SHORT);

        assertThat(letter.bodyProperty().get()).startsWith("Hello");
        assertThat(letter.remarkProperty().get()).isEqualTo(Remark.REPLACED);
        letter.putBack();
        assertThat(letter.bodyProperty().get()).isEqualTo("Dear Marian, sorry.");
    }

    @Test
    void aFieldThatIsNotFilledInBlocksTheLetter() {
        letter.choices().amendsProperty().set(Amends.GIFT);
        assertThat(letter.stateProperty().get().isReady()).isFalse();
        sending.copy();
        sending.tell();
        assertThat(scene.copied).isEmpty();
        assertThat(model.rows()).hasSize(3);

        letter.choices().giftProperty().set("a tin of tea");
        assertThat(letter.stateProperty().get().isReady()).isTrue();
        assertThat(letter.bodyProperty().get()).contains("a tin of tea");
    }

    @Test
    void aDiscountHasACodeNobodyHadAndSaysWhatItCosts() {
        letter.choices().amendsProperty().set(Amends.TEN_PERCENT);
        assertThat(letter.choices().codeProperty().get()).isEqualTo("SORRY-4801");
        // orders of 249.50, 99.80 and 24.95
        assertThat(Objects.requireNonNull(letter.choices().costProperty().get()).averageOrder())
                .isEqualTo(gbp("124.75"));
        sending.tell();
        assertThat(scene.fixture.shop.picture().discountCodes()).hasSize(1);

        letter.choices().amendsProperty().set(Amends.FIVE_PERCENT);
        letter.choices().codeProperty().set("sorry-4801");
        assertThat(letter.stateProperty().get())
                .isEqualTo(new LetterState(Message.of("messages.state.codeTaken", "sorry-4801"), false));
    }

    @Test
    void theOwnersRulesAreChosenFirst() {
        scene.fixture.product("HEART", "Heart of wicker", "2.95", 214);
        model.next();
        assertThat(letter.choices().amendsProperty().get()).isEqualTo(Amends.GIFT);
        assertThat(letter.bodyProperty().get()).contains("a small gift in your parcel: Heart of wicker");
        assertThat(letter.stateProperty().get().isReady()).isTrue();
        var jar = scene.fixture.product("JAR", "Jam jar", "300.00", 0);
        scene.fixture.order("Una Boyle", jar, 1, 1);
        model.refresh();

        model.select(scene.messages.owed(scene.fixture.shop.picture()).getFirst());

        assertThat(name()).isEqualTo("Una Boyle");
        assertThat(letter.choices().amendsProperty().get()).isEqualTo(Amends.FIVE_PERCENT);
        assertThat(letter.bodyProperty().get()).contains("5% off", "SORRY-4804");
    }

    @Test
    void aGiftThatIsToldGoesIntoTheParcel() {
        scene.fixture.product("HEART", "Heart of wicker", "2.95", 214);
        model.next();

        sending.tell();

        assertThat(scene.fixture.shop.picture().parcelGifts())
                .singleElement()
                .satisfies(gift -> assertThat(gift.sku()).isEqualTo("HEART"));
    }

    @Test
    void whatPassesTheMonthsCapBlocksTheLetter() {
        var settings = new SettingsService(scene.fixture.shop, scene.fixture.history);
        settings.save(
                settings.settings(), new ConsolationRules(ConsolationRules.ONLY, 5, gbp("2"), gbp("12.00"), null));

        letter.choices().amendsProperty().set(Amends.TEN_PERCENT);

        // 10 % of an average order of 124.75
        assertThat(letter.stateProperty().get())
                .isEqualTo(new LetterState(Message.of("messages.state.overCap", gbp("0.475")), false));
        sending.tell();
        assertThat(model.rows()).hasSize(3);
        letter.choices().amendsProperty().set(Amends.NOTHING);
        assertThat(letter.stateProperty().get().isReady()).isTrue();
    }

    @Test
    void ownWordsAreOnDiskWhenTheShopIsClosedAndTheirCodeIsIssuedOnceTold() {
        letter.choices().amendsProperty().set(Amends.TEN_PERCENT);
        letter.bodyProperty().set(letter.bodyProperty().get() + "\nYours, R.");

        model.keepNow();

        var again = new MessagesViewModel(scene.context);
        again.refresh();
        assertThat(again.letter().bodyProperty().get()).endsWith("Yours, R.");
        assertThat(again.letter().choices().amendsProperty().get()).isEqualTo(Amends.TEN_PERCENT);
        new LetterSending(again.letter(), scene.context, scene, again::refresh).tell();
        assertThat(scene.fixture.shop.picture().discountCodes())
                .singleElement()
                .satisfies(issued -> assertThat(issued.code()).isEqualTo("SORRY-4801"));
    }

    @Test
    void aMessageLeavesByMailProgramAndAsAFile(@TempDir Path folder) throws IOException {
        sending.openMail();
        assertThat(scene.links)
                .singleElement()
                .satisfies(link ->
                        assertThat(link.toString()).startsWith("mailto:marian.holt@mail.example?subject=Your%20order"));
        scene.file = folder.resolve("Marian.eml");
        sending.saveEml();
        assertThat(Files.readString(scene.file)).contains("X-Unsent: 1");
        sending.tell();
        assertThat(scene.told().way()).isEqualTo(Notice.Way.EML_FILE);
    }

    @Test
    void aLetterTooLongForALinkSaysSoAndStays() {
        letter.bodyProperty().set("sorry ".repeat(400));

        sending.openMail();

        assertThat(scene.troubles).hasSize(1);
        assertThat(scene.links).isEmpty();
    }

    @Test
    void selectsByNoticeAndByCustomer() {
        var tom = scene.messages.owed(scene.fixture.shop.picture()).getLast();
        model.select(tom);
        assertThat(name()).isEqualTo("Tom Ashdown");
        sending.tell();

        model.select(tom.customer().id());

        assertThat(model.filterProperty().get()).isEqualTo(LetterFilter.TOLD);
        assertThat(model.selectedProperty().get()).isInstanceOf(LetterRow.Told.class);
    }

    @Test
    void aDraftThatIsNotNeededAnyMoreIsThrownAway() {
        letter.bodyProperty().set("Dear Marian, sorry.");
        model.next();
        var order = scene.fixture.shop.picture().purchaseOrders().iterator().next();
        var line = scene.fixture.shop.picture().linesOf(order).getFirst();
        new PurchasingService(scene.fixture.shop, scene.fixture.history)
                .receive(order.id(), Map.of(line.id(), 100), TODAY);
        model.refresh();
        assertThat(model.rows()).isEmpty();
        model.filterProperty().set(LetterFilter.DRAFTS);
        var row = (LetterRow.NotNeeded) model.rows().getFirst();

        model.discard(row.kept(), scene);
        assertThat(model.rows()).isEmpty();

        scene.take();
        assertThat(model.rows()).hasSize(1);
    }

    private String name() {
        OwedNotice notice = Objects.requireNonNull(letter.noticeProperty().get());
        return notice.customer().name();
    }
}
