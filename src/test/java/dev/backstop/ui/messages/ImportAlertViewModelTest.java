package dev.backstop.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.service.importing.ImportAlert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportAlertViewModelTest {
    private final LettersScene scene = new LettersScene();
    private final ImportAlertViewModel model = new ImportAlertViewModel(
            ImportAlert.of(scene.before, scene.fixture.shop.picture(), scene.listings, scene.messages)
                    .orElseThrow(),
            scene.context,
            scene.listings);
    private final LetterSending sending = new LetterSending(model.letter(), scene.context, scene, model::refresh);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void goesFromCustomersToListingsOverTheHeads() {
        assertThat(model.rows())
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Head", "Tell", "Tell", "Tell", "Head", "Fix");
        assertThat(model.progress()).isEqualTo(Message.of("messages.alert.progress", 1, 3));
        model.next();
        model.next();
        model.next();
        assertThat(model.selectedProperty().get()).isInstanceOf(AlertRow.Fix.class);
        assertThat(model.progress()).isEqualTo(Message.of("messages.alert.progress", 1, 1));
        model.choose(model.rows().get(4));
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(3));
    }

    @Test
    void isDoneOnceEverybodyIsToldAndTheListingFixed() {
        for (int i = 0; i < 3; i++) {
            sending.tell();
        }
        var fix = (AlertRow.Fix) model.rows().getLast();
        assertThat(model.selectedProperty().get()).isEqualTo(fix);
        assertThat(model.onSameChannel(fix.finding())).containsExactly(fix.finding());

        model.markDone(fix.finding(), scene);
        assertThat(model.rows()).isEmpty();
        assertThat(model.alertProperty().get().isDone()).isTrue();

        scene.take();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void laterKeepsOwnWordsAndReadsNothingMore() {
        model.letter().bodyProperty().set("Dear Marian, sorry.");

        model.close();
        model.refresh();

        assertThat(scene.messages.drafts(scene.fixture.shop.picture())).hasSize(1);
        assertThat(scene.messages.owed(scene.fixture.shop.picture())).hasSize(3);
    }
}
