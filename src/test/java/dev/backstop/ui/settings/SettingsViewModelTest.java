package dev.backstop.ui.settings;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.ArchiveService;
import dev.backstop.service.BackupService;
import dev.backstop.service.SettingsService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final ShopFixture fixture = new ShopFixture();
    private final SettingsService service = new SettingsService(fixture.shop, fixture.history);
    private final SettingsViewModel model = new SettingsViewModel(
            service, new BackupService(fixture.shop), new ArchiveService(fixture.shop), Work.direct(new Throwing()));
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void beginsWithTheSettingsAsTheyAre() {
        assertThat(model.nameProperty().get()).isEqualTo("Harbour Lane Gifts");
        assertThat(model.currencyProperty().get()).isEqualTo("GBP");
        assertThat(model.dispatchDaysProperty().get()).isEqualTo(2);
        assertThat(model.budgetProperty().get()).isNull();
        assertThat(model.rules().stockoutPercentProperty().get()).isEqualTo(5);
        assertThat(model.rules().monthlyCapProperty().get()).isEqualTo(gbp("50"));
    }

    @Test
    void savesSettingsAndRulesAsOneStep() {
        model.ownerProperty().set("  Jo March ");
        model.budgetProperty().set(gbp("2500"));
        model.rules().stockoutPercentProperty().set(null);
        model.rules().giftUpToProperty().set(gbp("1.50"));
        model.rules().parcelPostageProperty().set(gbp("6.85"));

        save();

        assertThat(said).containsExactly("saved");
        assertThat(service.settings().ownerName()).isEqualTo("Jo March");
        assertThat(service.settings().monthlyBudget()).isEqualTo(gbp("2500"));
        assertThat(service.consolationRules())
                .isEqualTo(new ConsolationRules(ConsolationRules.ONLY, 0, gbp("1.50"), gbp("50"), gbp("6.85")));

        fixture.history.undo();
        model.refresh();

        assertThat(model.ownerProperty().get()).isEqualTo("Ruth Calloway");
        assertThat(model.rules().stockoutPercentProperty().get()).isEqualTo(5);
    }

    @Test
    void anEmptiedNumberStaysAsItWas() {
        model.serviceLevelProperty().set(null);
        model.orderCostProperty().set(null);

        save();

        assertThat(service.settings().serviceLevel()).isEqualTo(0.95);
        assertThat(service.settings().orderCost()).isEqualTo(gbp("18"));
    }

    @Test
    void nothingChangedIsNothingToUndo() {
        var before = fixture.history.undoable();

        save();

        assertThat(fixture.history.undoable()).isEqualTo(before);
    }

    @Test
    void whatIsBeingTypedIsNotOverwrittenByAChangeElsewhere() {
        model.nameProperty().set("Harbour Lane Gifts & Home");
        service.setBudget(gbp("900"));

        model.refresh();

        assertThat(model.nameProperty().get()).isEqualTo("Harbour Lane Gifts & Home");
    }

    @Test
    void whatIsSetElsewhereMeanwhileIsNotSetBackBySaving() {
        model.nameProperty().set("Harbour Lane Gifts & Home");
        model.rules().giftUpToProperty().set(gbp("1.50"));
        service.setBudget(gbp("900"));
        model.refresh();

        save();

        assertThat(service.settings().name()).isEqualTo("Harbour Lane Gifts & Home");
        assertThat(service.settings().monthlyBudget()).isEqualTo(gbp("900"));
        assertThat(service.consolationRules().giftUpTo()).isEqualTo(gbp("1.50"));
    }

    @Test
    void knowsWhatIsNotSavedYetAndTakesItBack() {
        assertThat(model.isChanged()).isFalse();
        model.nameProperty().set("Harbour Lane Gifts & Home");
        assertThat(model.isChanged()).isTrue();
        model.nameProperty().set("Harbour Lane Gifts");
        assertThat(model.isChanged()).as("typed and taken back").isFalse();
        model.currencyProperty().set("EU");
        assertThat(model.isChanged()).as("not a currency yet").isTrue();
        model.rules().giftUpToProperty().set(gbp("1.50"));
        model.discard();
        assertThat(model.isChanged()).isFalse();
        assertThat(model.currencyProperty().get()).isEqualTo("GBP");
        save();
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void amountsKeepTheirNumberInAnotherCurrency() {
        model.budgetProperty().set(gbp("900"));
        model.currencyProperty().set("EUR");

        save();

        assertThat(service.settings().orderCost()).isEqualTo(Money.of("18", "EUR"));
        assertThat(service.settings().monthlyBudget()).isEqualTo(Money.of("900", "EUR"));
        assertThat(service.consolationRules().giftUpTo()).isEqualTo(Money.of("2", "EUR"));
        assertThat(model.rules().monthlyCapProperty().get()).isEqualTo(Money.of("50", "EUR"));
    }

    private void save() {
        model.save(() -> said.add("saved"), problem -> said.add(problem.what().key()));
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
