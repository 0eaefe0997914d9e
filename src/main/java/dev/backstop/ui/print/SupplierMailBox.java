package dev.backstop.ui.print;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.orders.PaperService;
import dev.backstop.service.purchasing.SupplierMailService;
import dev.backstop.service.purchasing.SupplierMailService.Mail;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EntryBox;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A letter to a supplier to read over and change, with the three ways out of the app: copy, mail program, draft
/// file.
public final class SupplierMailBox {
    private static final double WIDTH = 680;
    private static final int ROWS = 18;

    private final SupplierMailService service;
    private final Work work;
    private final Texts texts;
    private final Layers layers;
    private final MailWays ways;

    public SupplierMailBox(SupplierMailService service, Work work, Texts texts, Layers layers, MailWays ways) {
        this.service = service;
        this.work = work;
        this.texts = texts;
        this.layers = layers;
        this.ways = ways;
    }

    /// Drafts the letter that asks where an order is.
    public void chase(Id<PurchaseOrder> order) {
        work.run(_ -> service.chase(order), this::open);
    }

    /// Drafts the letter that brings an order, its sheet attached.
    public void order(Id<PurchaseOrder> order) {
        work.run(_ -> service.order(order), this::open);
    }

    /// Drafts the letter that calls an order off.
    public void cancellation(Id<PurchaseOrder> order) {
        work.run(_ -> service.cancellation(order), this::open);
    }

    private void open(Mail mail) {
        new Letter(mail).show();
    }

    /// One letter while it is open.
    private final class Letter {
        private final Mail mail;
        private final StringProperty subject;
        private final StringProperty body;
        private final ModalBox box;
        private final Form form = new Form(texts, "supplier-mail");
        private final EntryBox entry;

        Letter(Mail mail) {
            this.mail = mail;
            subject = new SimpleStringProperty(mail.letter().subject());
            body = new SimpleStringProperty(mail.letter().body());
            var title = texts.text("print.mail.title", mail.letter().supplierName());
            box = new ModalBox("supplier-mail", title, WIDTH);
            entry = new EntryBox(layers, texts, box, title, form);
        }

        void show() {
            var to = mail.letter().to();
            box.subtitle(to.isBlank() ? texts.text("print.mail.noAddress") : texts.text("print.mail.to", to));
            form.text("print.mail.subject", subject);
            form.area("print.mail.body", body, ROWS);
            var sheet = mail.attachment();
            if (sheet != null) {
                form.getChildren().add(attachment(sheet));
            }
            box.scrollingBody(form);
            var copy = Buttons.of("supplier-mail-copy", Icon.COPY, texts.text("print.mail.copy"), this::copy);
            var save = Buttons.of("supplier-mail-save", Icon.EXPORT, texts.text("print.mail.save"), this::save);
            var open = Buttons.of("supplier-mail-open", Icon.MAIL_APP, texts.text("print.mail.open"), this::openMail);
            // Only the draft file carries the sheet.
            var main = sheet == null ? open : save;
            main.getStyleClass().add("accent");
            box.foot(
                    Buttons.of("supplier-mail-close", texts.text("print.mail.close"), entry::leave),
                    Labels.spring(),
                    copy,
                    main.equals(open) ? save : open,
                    main);
            box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                    event.consume();
                    main.fire();
                }
            });
            entry.open();
            form.focusFirst();
        }

        private Node attachment(PaperService.Sheet sheet) {
            return Labels.paragraph(texts.text("print.mail.attached", sheet.fileName()), "bs-muted");
        }

        private void copy() {
            ways.clipboard().accept(subject.get() + "\n\n" + body.get());
            done("print.toast.copied");
        }

        private void openMail() {
            try {
                ways.mailProgram().accept(service.mailLink(written()));
                done("print.toast.opened");
            } catch (Problem problem) {
                trouble(problem);
            }
        }

        private void save() {
            ways.chooseFile()
                    .apply(mail.number() + ".eml")
                    .ifPresent(file -> work.run(
                            _ -> {
                                service.saveEml(written(), file);
                                return true;
                            },
                            _ -> {
                                entry.close();
                                layers.toasts()
                                        .show(texts.text("print.toast.saved", String.valueOf(file.getFileName())));
                            },
                            this::trouble));
        }

        private Mail written() {
            return mail.with(subject.get(), body.get());
        }

        private void trouble(Problem problem) {
            box.banner(texts.text(problem.what()));
        }

        private void done(String key) {
            entry.close();
            layers.toasts().show(texts.text(key, mail.letter().supplierName()));
        }
    }
}
