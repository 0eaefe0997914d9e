package dev.backstop.ui.messages;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the owner does with a finished letter: takes it out of the app in one of three ways, and says that the
/// customer has been told. Nothing is sent, and nobody counts as told but on the owner's word.
final class LetterSending {
    private final LetterViewModel letter;
    private final MessagesContext context;
    private final Notes notes;
    private final Runnable changed;
    private final Map<Id<Customer>, Notice.Way> ways = new HashMap<>();

    /// `changed` is called after somebody has been told, and after that was taken back.
    LetterSending(LetterViewModel letter, MessagesContext context, Notes notes, Runnable changed) {
        this.letter = letter;
        this.context = context;
        this.notes = notes;
        this.changed = changed;
    }

    /// Puts the text on the clipboard.
    void copy() {
        ready(written -> {
            context.outbox().clipboard().accept(written.body());
            left(written, Notice.Way.COPIED, Message.of("messages.toast.copied", name(written)));
        });
    }

    /// Opens the letter in the owner's mail program.
    void openMail() {
        ready(written -> {
            var link = context.messages().mailLink(written.draft(), written.subject(), written.body());
            context.outbox().mailProgram().accept(link);
            left(written, Notice.Way.MAIL_PROGRAM, Message.of("messages.toast.opened", name(written)));
        });
    }

    /// Saves the letter as a draft file where the owner wants it.
    void saveEml() {
        ready(written -> {
            var suggested = name(written).replaceAll("[^\\p{L}\\p{N} .-]", "").strip() + ".eml";
            context.outbox()
                    .chooseFile()
                    .apply(suggested)
                    .ifPresent(file -> context.work()
                            .run(
                                    _ -> {
                                        context.messages()
                                                .saveEml(written.draft(), written.subject(), written.body(), file);
                                        return file;
                                    },
                                    saved -> left(
                                            written,
                                            Notice.Way.EML_FILE,
                                            Message.of("messages.toast.saved", String.valueOf(saved.getFileName()))),
                                    notes::trouble));
        });
    }

    /// Whether the letter that is shown has been taken out of the app.
    boolean hasLeft() {
        return letter.written()
                .map(written -> ways.containsKey(written.draft().customerId()))
                .orElse(false);
    }

    /// Records that the customer of the letter that is shown has been told.
    void tell() {
        ready(written -> tell(written, ways.getOrDefault(written.draft().customerId(), Notice.Way.BY_HAND)));
    }

    private void tell(Written written, Notice.Way way) {
        letter.settle(written.draft().customerId());
        context.work()
                .run(
                        _ -> {
                            context.messages()
                                    .told(
                                            written.draft(),
                                            written.subject(),
                                            written.body(),
                                            way,
                                            written.consolation());
                            return context.history().latest();
                        },
                        done -> told(written, done),
                        problem -> {
                            letter.settle(null);
                            notes.trouble(problem);
                        });
    }

    private void told(Written written, Optional<ChangeSet> done) {
        ways.remove(written.draft().customerId());
        letter.settled(written.draft().customerId());
        changed.run();
        done.ifPresent(
                set -> notes.undoable(Message.of("messages.toast.told", name(written)), () -> takeBack(written, set)));
    }

    /// Takes it back, unless something else was done since, and keeps the words that were told.
    private void takeBack(Written written, ChangeSet done) {
        context.work()
                .run(
                        _ -> {
                            boolean undone = context.history().undo(done);
                            if (undone && written.isChanged() && nothingKept(written)) {
                                context.messages().keep(written.draft(), written.subject(), written.body());
                            }
                            return undone;
                        },
                        undone -> {
                            if (!undone) {
                                notes.say(Message.of("messages.toast.tooLate"));
                            }
                            changed.run();
                        });
    }

    private boolean nothingKept(Written written) {
        return context.messages()
                .keptDraft(context.shop().picture(), written.draft().customerId())
                .isEmpty();
    }

    private void left(Written written, Notice.Way way, Message done) {
        ways.put(written.draft().customerId(), way);
        notes.offer(done, Message.of("messages.button.told"), () -> {
            if (ways.containsKey(written.draft().customerId())) {
                tell(written, way);
            }
        });
    }

    private void ready(Consumer<Written> act) {
        if (!letter.stateProperty().get().isReady()) {
            return;
        }
        try {
            letter.written().ifPresent(act);
        } catch (Problem problem) {
            notes.trouble(problem);
        }
    }

    private static String name(Written written) {
        return written.draft().toName();
    }
}
