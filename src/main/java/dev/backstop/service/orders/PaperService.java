package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.sheet.ReorderSheet;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.sheet.CountSheets;
import dev.backstop.engine.sheet.PackingSlips;
import dev.backstop.engine.sheet.PickLists;
import dev.backstop.engine.sheet.ReorderSheets;
import dev.backstop.engine.sheet.ReorderTable;
import dev.backstop.io.paper.PagePreview;
import dev.backstop.io.paper.PaperWords;
import dev.backstop.io.paper.PdfCount;
import dev.backstop.io.paper.PdfFile;
import dev.backstop.io.paper.PdfSheet;
import dev.backstop.io.paper.PdfSlip;
import dev.backstop.io.paper.Printing;
import dev.backstop.io.table.TableFile;
import dev.backstop.service.shop.CustomerOrders;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts purchase orders, parcels and count sheets on paper: the same pages to look at, to print and to save.
public final class PaperService {
    private final Shop shop;
    private final Words words;
    private final Locale locale;

    public PaperService(Shop shop, Words words, Locale locale) {
        this.shop = shop;
        this.words = words;
        this.locale = locale;
    }

    /// A sheet that is laid out: what it is called, and its PDF, which is what is shown, printed and saved. A
    /// reorder sheet is also a table, for the supplier's own system.
    public record Sheet(
            String number,
            String fileName,
            byte[] pdf,
            int pages,
            @Nullable ReorderTable table) {
        public Sheet {
            pdf = pdf.clone();
        }

        /// The name of the file as a table with that ending.
        public String fileName(String ending) {
            return fileName.replaceFirst("[.]pdf$", "." + ending);
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /// A page as a picture: `pixels` row by row, each as 0xAARRGGBB.
    public record Page(int width, int height, int[] pixels) {
        public Page {
            pixels = pixels.clone();
        }

        @Override
        public int[] pixels() {
            return pixels.clone();
        }
    }

    /// How printing ended.
    public enum Printed {
        PRINTED,
        CANCELLED
    }

    /// Lays the purchase order out as a reorder sheet. Takes a moment: not for the thread that draws the screen.
    public Sheet sheet(Id<PurchaseOrder> id) {
        var picture = shop.picture();
        var order = picture.purchaseOrder(id).orElseThrow(() -> new Problem(Message.of("purchasing.problem.gone")));
        return sheet(order, picture.linesOf(order));
    }

    /// Lays out a purchase order that need not be saved yet, as one that is planned.
    public Sheet sheet(PurchaseOrder order, List<PurchaseOrderLine> lines) {
        var sheet = filled(order, lines);
        byte[] pdf = PdfSheet.bytes(sheet, new PaperWords(words::of, locale));
        return new Sheet(
                order.number(),
                PdfFile.nameFor(order.number(), sheet.supplier().name()),
                pdf,
                PagePreview.pages(pdf),
                ReorderTable.of(sheet));
    }

    private ReorderSheet filled(PurchaseOrder order, List<PurchaseOrderLine> lines) {
        var picture = shop.picture();
        var supplier = picture.supplier(order.supplierId())
                .orElseThrow(() -> new Problem(Message.of("suppliers.problem.gone")));
        var products = new HashMap<Id<Product>, Product>();
        for (var line : lines) {
            picture.product(line.productId()).ifPresent(product -> products.put(product.id(), product));
        }
        return ReorderSheets.of(order, lines, products, supplier, picture.settings(), shop.now());
    }

    /// Lays out the packing slip of the order's parcel that leaves next, with its gifts. Takes a moment.
    public Sheet packingSlip(Id<Order> id) {
        var slip = slip(shop.picture(), id);
        byte[] pdf = PdfSlip.bytes(slip, new PaperWords(words::of, locale));
        var name = words.of(Message.of("sheet.slip.fileName", slip.number(), slip.parcel()));
        return new Sheet(
                words.of(Message.of("sheet.slip.title", slip.number(), slip.parcel())),
                PdfFile.nameFor(name, slip.shipTo().name()),
                pdf,
                PagePreview.pages(pdf),
                null);
    }

    /// Lays out what to pick for all parcels of those orders that can leave today, and their packing slips. Where none
    /// can, it is a `Problem`. Takes a moment for each.
    public Sheet parcels(List<Id<Order>> orders, Progress progress) {
        var picture = shop.picture();
        var slips = new ArrayList<PackingSlip>();
        for (int i = 0; i < orders.size() && !progress.cancelled(); i++) {
            progress.at(i, orders.size(), Message.of("orders.progress.packing", orders.size()));
            var slip = slip(picture, orders.get(i));
            if (!slip.items().isEmpty() && !slip.date().isAfter(picture.today())) {
                slips.add(slip);
            }
        }
        if (slips.isEmpty()) {
            throw new Problem(Message.of("orders.problem.nothingToPack"));
        }
        var local = LocalDateTime.ofInstant(shop.now(), picture.settings().zone());
        var list = PickLists.of(slips, picture.settings().name(), local);
        byte[] pdf = PdfSlip.bytes(list, slips, new PaperWords(words::of, locale));
        var name =
                words.of(Message.of("sheet.pick.fileName", local.toLocalDate().toString()));
        return new Sheet(
                words.of(Message.of("sheet.pick.and", slips.size())),
                PdfFile.nameFor(name, list.shop()),
                pdf,
                PagePreview.pages(pdf),
                null);
    }

    private PackingSlip slip(Picture picture, Id<Order> id) {
        var archive = new OrderArchive(shop);
        var filed = archive.order(id).orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
        var contents = new PackingSlips.Contents(
                OrderArchive.parcelsSent(filed, archive.shipments(filed)) + 1,
                CustomerOrders.state(picture, filed.order()).split().as(filed.order(), picture.today()),
                Gifts.waiting(picture, filed.order()));
        return PackingSlips.of(filed.order(), filed.customer(), contents, picture.settings(), shop.now());
    }

    /// Lays out the list by which those products are counted. Takes a moment.
    public Sheet countSheet(Collection<Product> products) {
        var sheet = CountSheets.of(products, shop.picture().settings(), shop.now());
        byte[] pdf = PdfCount.bytes(sheet, new PaperWords(words::of, locale));
        var day = sheet.printedAt().toLocalDate().toString();
        return new Sheet(
                words.of(Message.of("sheet.count.title")),
                PdfFile.nameFor(words.of(Message.of("sheet.count.fileName", day)), sheet.shop()),
                pdf,
                PagePreview.pages(pdf),
                null);
    }

    /// A page of the sheet as a picture, the first is 0.
    public Page page(Sheet sheet, int index, int dotsPerInch) {
        var image = PagePreview.page(sheet.pdf(), index, dotsPerInch);
        return new Page(image.width(), image.height(), image.pixels());
    }

    /// Prints after the system's own dialog. No printer, or one that refuses, is a `Problem`.
    public Printed print(Sheet sheet) {
        return switch (Printing.withDialog(sheet.pdf(), sheet.number())) {
            case PRINTED -> Printed.PRINTED;
            case CANCELLED -> Printed.CANCELLED;
        };
    }

    /// Saves a reorder sheet as a table, a workbook or CSV by the ending of the file's name.
    public void saveTable(Sheet sheet, Path file) {
        var table = Objects.requireNonNull(sheet.table(), "a slip is no table");
        new TableFile(
                        words.of(Message.of("sheet.head.title", sheet.number())),
                        table.header().stream().map(words::of).toList(),
                        table.rows())
                .write(file);
    }

    /// Saves the PDF; a folder that cannot be written is a `Problem`, and no half file is left.
    public void save(Sheet sheet, Path file) {
        PdfFile.save(sheet.pdf(), file, sheet.number());
    }
}
