package dev.backstop.service.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.SupplierLetter;
import dev.backstop.engine.message.SupplierLetters;
import dev.backstop.engine.message.Words;
import dev.backstop.io.mail.EmlFile;
import dev.backstop.io.mail.MailLink;
import dev.backstop.io.mail.MailText;
import dev.backstop.service.orders.PaperService;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Letters to suppliers: drafted, and handed to whatever sends them. It never sends.
public final class SupplierMailService {
    private final Shop shop;
    private final Words words;
    private final PaperService paper;

    public SupplierMailService(Shop shop, Words words, PaperService paper) {
        this.shop = shop;
        this.words = words;
        this.paper = paper;
    }

    /// A letter with what goes along: an order's sheet, or nothing.
    public record Mail(SupplierLetter letter, String number, PaperService.@Nullable Sheet attachment) {
        /// The same mail in the owner's words.
        public Mail with(String subject, String body) {
            return new Mail(letter.with(subject, body), number, attachment);
        }
    }

    /// Asks the supplier where that order is.
    public Mail chase(Id<PurchaseOrder> id) {
        var picture = shop.picture();
        var order = order(picture, id);
        return new Mail(
                letters(picture).chase(order, lines(picture, order), supplier(picture, order)), order.number(), null);
    }

    /// Tells the supplier that what has not come of that order is called off.
    public Mail cancellation(Id<PurchaseOrder> id) {
        var picture = shop.picture();
        var order = order(picture, id);
        return new Mail(
                letters(picture).cancellation(order, lines(picture, order), supplier(picture, order)),
                order.number(),
                null);
    }

    /// Sends the supplier that order, its reorder sheet attached. Takes a moment, as the sheet is laid out.
    public Mail order(Id<PurchaseOrder> id) {
        var picture = shop.picture();
        var order = order(picture, id);
        return new Mail(
                letters(picture).order(order, lines(picture, order), supplier(picture, order)),
                order.number(),
                paper.sheet(id));
    }

    /// The letter as a link that opens it in the owner's mail program; a link cannot carry the attachment. One that
    /// is too long, or whose address is none, is a `Problem`.
    public URI mailLink(Mail mail) {
        return MailLink.of(text(mail));
    }

    /// Writes the letter as a draft file with its attachment, which mail programs open ready to be sent.
    public void saveEml(Mail mail, Path file) {
        var sheet = mail.attachment();
        if (sheet == null) {
            EmlFile.write(text(mail), file);
        } else {
            EmlFile.write(text(mail), new EmlFile.Pdf(sheet.fileName(), sheet.pdf()), file);
        }
    }

    private SupplierLetters letters(Picture picture) {
        return new SupplierLetters(words, picture.settings(), picture.today());
    }

    private static MailText text(Mail mail) {
        return new MailText(
                mail.letter().to(), mail.letter().subject(), mail.letter().body());
    }

    private static List<SupplierLetters.Line> lines(Picture picture, PurchaseOrder order) {
        return picture.linesOf(order).stream().map(line -> line(picture, line)).toList();
    }

    private static SupplierLetters.Line line(Picture picture, PurchaseOrderLine line) {
        return new SupplierLetters.Line(
                line,
                picture.product(line.productId()).map(Product::name).orElse(line.supplierSku()),
                Math.min(line.outstanding(), picture.position(line.productId()).backordered()));
    }

    private static PurchaseOrder order(Picture picture, Id<PurchaseOrder> id) {
        return picture.purchaseOrder(id).orElseThrow(() -> new Problem(Message.of("purchasing.problem.gone")));
    }

    private static Supplier supplier(Picture picture, PurchaseOrder order) {
        return picture.supplier(order.supplierId())
                .orElseThrow(() -> new Problem(Message.of("suppliers.problem.gone")));
    }
}
