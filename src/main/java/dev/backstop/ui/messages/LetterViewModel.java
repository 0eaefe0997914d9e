package dev.backstop.ui.messages;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.FieldName;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The letter that is being written: the facts it gives, how, and the words. The owner's own words are never lost:
/// they are kept as a draft when the letter is left, and can be put back when the letter is written anew.
public final class LetterViewModel {
    private final MessagesContext context;
    private final ReadOnlyObjectWrapper<@Nullable OwedNotice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Part>> parts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<LetterState> state = new ReadOnlyObjectWrapper<>(LetterState.NO_LETTER);
    private final ReadOnlyObjectWrapper<Remark> remark = new ReadOnlyObjectWrapper<>(Remark.NONE);
    private final LetterChoices choices;
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private @Nullable Draft draft;
    private @Nullable Notice kept;
    private @Nullable Written replaced;
    private @Nullable Id<Customer> settling;
    private boolean composing;

    public LetterViewModel(MessagesContext context) {
        this.context = context;
        this.choices = new LetterChoices(context, this::termsChanged, this::judge);
        InvalidationListener wordsChanged = _ -> judge();
        subject.addListener(wordsChanged);
        body.addListener(wordsChanged);
    }

    /// Shows the letter of that notice, in the owner's own words where some were kept. A letter already shown keeps
    /// its words; other news than it was written from is remarked.
    void show(OwedNotice owed, @Nullable Notice keptDraft) {
        var now = notice.get();
        if (now != null && now.customer().id().equals(owed.customer().id())) {
            update(owed, keptDraft);
            return;
        }
        leave();
        notice.set(owed);
        kept = keptDraft;
        replaced = null;
        composing = true;
        choices.begin(owed, keptDraft);
        composing = false;
        var fresh = compose(owed);
        draft = fresh;
        if (keptDraft == null) {
            words(fresh.subject(), fresh.text(), Remark.NONE);
        } else {
            boolean isTrue = context.messages().isUpToDate(context.shop().picture(), keptDraft, fresh);
            words(keptDraft.subject(), keptDraft.body(), isTrue ? Remark.KEPT : Remark.OUT_OF_DATE);
        }
    }

    /// Shows nothing; what is not kept yet is kept.
    void clear() {
        leave();
        notice.set(null);
        draft = null;
        kept = null;
        replaced = null;
        words("", "", Remark.NONE);
    }

    /// Keeps the owner's own words as a draft, unless they are kept already or the customer has been told.
    void leave() {
        unkept().ifPresent(written -> context.work()
                .run(
                        _ -> {
                            keep(written);
                            return written;
                        },
                        _ -> {}));
    }

    /// The same before the shop is closed: the words are on disk when this returns.
    void keepNow() {
        unkept().ifPresent(this::keep);
    }

    private void keep(Written written) {
        context.messages().keep(written.draft(), written.subject(), written.body());
    }

    private Optional<Written> unkept() {
        return written()
                .filter(written -> written.isChanged()
                        && !written.draft().customerId().equals(settling)
                        && (kept == null
                                || !kept.subject().equals(written.subject())
                                || !kept.body().equals(written.body())));
    }

    /// That customer is being told, so their letter is not to be kept; nobody with null.
    void settle(@Nullable Id<Customer> customer) {
        settling = customer;
    }

    /// That customer has been told: their letter is shown no more, and its words need no keeping.
    void settled(Id<Customer> customer) {
        settling = null;
        var owed = notice.get();
        if (owed != null && owed.customer().id().equals(customer)) {
            draft = null;
            clear();
        }
    }

    /// The letter as it stands.
    Optional<Written> written() {
        return Optional.ofNullable(draft)
                .map(facts -> new Written(facts, subject.get(), body.get(), choices.consolation()));
    }

    /// Writes the letter anew from the facts as they are now. Own words can be put back.
    void writeAgain() {
        var owed = notice.get();
        if (owed == null) {
            return;
        }
        var before = written().filter(Written::isChanged).orElse(replaced);
        draft = compose(owed);
        replaced = before;
        words(draft.subject(), draft.text(), before == null ? Remark.NONE : Remark.REPLACED);
    }

    /// Puts the owner's own words back that made room for new ones.
    void putBack() {
        var before = replaced;
        if (before != null) {
            replaced = null;
            words(before.subject(), before.body(), Remark.NONE);
        }
    }

    /// How it is written and what it gives.
    LetterChoices choices() {
        return choices;
    }

    /// The notice the letter is about; nothing while no letter is shown.
    ReadOnlyObjectProperty<@Nullable OwedNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The words in pieces, with the merged fields marked.
    ReadOnlyObjectProperty<List<Part>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LetterState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Remark> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty bodyProperty() {
        return body;
    }

    private void update(OwedNotice owed, @Nullable Notice keptDraft) {
        notice.set(owed);
        choices.follow(owed);
        kept = keptDraft;
        var before = draft;
        var fresh = compose(owed);
        if (fresh.equals(before)) {
            return;
        }
        boolean ownWords = written().filter(Written::isChanged).isPresent();
        draft = fresh;
        if (ownWords) {
            words(subject.get(), body.get(), Remark.OUT_OF_DATE);
        } else {
            words(fresh.subject(), fresh.text(), Remark.NONE);
        }
    }

    private void termsChanged() {
        if (!composing) {
            writeAgain();
        }
    }

    private Draft compose(OwedNotice owed) {
        return context.messages().draft(owed, choices.terms());
    }

    private void words(String newSubject, String newBody, Remark about) {
        composing = true;
        subject.set(newSubject);
        body.set(newBody);
        composing = false;
        remark.set(about);
        judge();
    }

    private void judge() {
        var facts = draft;
        if (composing) {
            return;
        }
        parts.set(facts == null ? List.of() : MarkedText.of(facts, body.get()));
        state.set(facts == null ? LetterState.NO_LETTER : judged());
    }

    /// What is missing; the names of the owner and the shop are missed in every letter until the settings have them.
    private Message missing(List<Part.Field> fields) {
        var names = fields.stream()
                .map(field -> context.texts().text(field.name().label()))
                .collect(Collectors.joining(", "));
        boolean inSettings = fields.stream()
                .map(Part.Field::name)
                .allMatch(name -> name == FieldName.OWNER || name == FieldName.SHOP);
        return inSettings
                ? Message.of("messages.state.missingNames", fields.size(), names)
                : Message.of("messages.state.missing", fields.size(), names);
    }

    private LetterState judged() {
        var fields = parts.get().stream()
                .filter(Part.Field.class::isInstance)
                .map(Part.Field.class::cast)
                .toList();
        var missing = fields.stream().filter(field -> !field.isFilled()).toList();
        if (!missing.isEmpty()) {
            return new LetterState(missing(missing), false);
        }
        if (subject.get().isBlank() || body.get().isBlank()) {
            return new LetterState(Message.of("messages.state.blank"), false);
        }
        if (!choices.isCodeNew()) {
            return new LetterState(
                    Message.of(
                            "messages.state.codeTaken",
                            choices.codeProperty().get().strip()),
                    false);
        }
        var excess = choices.excess();
        if (excess.isPresent()) {
            return new LetterState(Message.of("messages.state.overCap", excess.get()), false);
        }
        return new LetterState(Message.of("messages.state.filled", fields.size()), true);
    }
}
