package dev.backstop.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.service.importing.ImportService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second channel calls things by other SKUs: the owner is asked, with suggestions, and the answer is kept.
class ImportMatchingTest {
    static final String LISTINGS = """
        Item number,Title,Custom label (SKU),Available quantity,Format,Currency,Current price,Watchers,Sold quantity
        4001,Blue mug,EB-7,2,FIXED_PRICE,GBP,14.00,3,1
        4002,Brass candlestick,EB-8,1,FIXED_PRICE,GBP,35.00,3,1
        """;

    private static final Problems THROWING = new Problems() {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    };

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService service = new ImportService(fixture.shop, fixture.history, Message::key);
    private final ImportViewModel model = new ImportViewModel(fixture.shop, service, Work.direct(THROWING));

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() {
        var files = new ImportFiles(folder);
        model.open(List.of(files.products()));
        model.accept(_ -> {});
        model.open(List.of(files.write("ebay.csv", LISTINGS)));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Rejected> doubts() {
        return Objects.requireNonNull(model.files().getFirst().summary()).doubts();
    }

    private List<String> skus() {
        return fixture.shop.picture().products().stream()
                .map(product -> product.sku().value())
                .sorted()
                .toList();
    }

    @Test
    void asksWithSuggestions() {
        assertThat(doubts()).extracting(Rejected::fix).containsExactly(Fix.MATCH, Fix.MATCH);
        assertThat(model.corrections().suggestions(doubts().getFirst()))
                .extracting(Product::title)
                .containsExactly("Blue mug");
        assertThat(model.corrections().suggestions(doubts().getLast())).isEmpty();
    }

    @Test
    void anAnswerIsTakenBackAsItWasGiven() {
        var file = model.files().getFirst();
        model.corrections().correct(file, doubts().getFirst(), "MUG");
        assertThat(doubts()).hasSize(1);
        assertThat(model.corrections().takeBack()).isTrue();
        assertThat(doubts()).hasSize(2);
    }

    @Test
    void whatIsAnsweredIsSavedAndUndoneInOne() {
        model.corrections().correct(model.files().getFirst(), doubts().getFirst(), "MUG");
        model.accept(_ -> {});
        assertThat(skus()).containsExactly("EB-8", "MUG", "TOWEL");
        fixture.history.undo();
        assertThat(skus()).containsExactly("MUG", "TOWEL");
    }

    @Test
    void aNewProductIsMadeOnlyWhenTheOwnerSaysSo() {
        model.corrections().correct(model.files().getFirst(), doubts().getFirst(), Corrections.NEW_PRODUCT);
        model.accept(_ -> {});
        assertThat(skus()).containsExactly("EB-7", "EB-8", "MUG", "TOWEL");
    }

    @Test
    void allThatAreLikeNothingAreNewByOneAnswerThatIsTakenBackAsAWhole() {
        model.open(List.of(new ImportFiles(folder).write("second.csv", LISTINGS + """
                4003,Slate coaster,EB-9,4,FIXED_PRICE,GBP,9.00,1,1
                4004,Linen apron,EB-10,4,FIXED_PRICE,GBP,29.00,1,1
                """)));
        var file = model.files().getFirst();
        assertThat(model.corrections().unknown(file, false)).hasSize(3);
        model.corrections().allNew(file, model.corrections().unknown(file, false));
        assertThat(doubts())
                .singleElement()
                .satisfies(
                        row -> assertThat(model.corrections().suggestions(row)).isNotEmpty());
        assertThat(model.corrections().takeBack()).isTrue();
        assertThat(doubts()).hasSize(4);
        assertThat(model.corrections().takeBack()).isFalse();
    }

    @Test
    void noSuggestedProductIsTakenTwice() {
        model.open(List.of(new ImportFiles(folder).write("twice.csv", LISTINGS + """
                4005,Blue mug,EB-11,4,FIXED_PRICE,GBP,9.00,1,1
                4006,Tea towel,EB-12,4,FIXED_PRICE,GBP,9.00,1,1
                """)));
        var file = model.files().getFirst();
        model.corrections().allAsSuggested(file, model.corrections().unknown(file, true));
        assertThat(Objects.requireNonNull(model.files().getFirst().loaded())
                        .corrections()
                        .products()
                        .values())
                .containsExactlyInAnyOrder("MUG", "TOWEL");
        assertThat(model.corrections().takeBack()).isTrue();
        assertThat(doubts()).hasSize(4);
    }
}
