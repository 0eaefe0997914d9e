package dev.backstop.ui.print;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.service.orders.PaperService;
import dev.backstop.service.orders.PaperService.Page;
import dev.backstop.service.orders.PaperService.Printed;
import dev.backstop.service.orders.PaperService.Sheet;
import dev.backstop.service.purchasing.PlanOrders;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Shows a reorder sheet, a packing slip or a count sheet page by page, and prints or saves what it shows.
public final class PrintPreview {
    private static final int SCREEN_DPI = 110;
    private static final double WIDTH = 980;
    private static final double HEIGHT = 620;
    private static final double HALF_PAGE = 0.5;

    private final PaperService paper;
    private final Work work;
    private final Texts texts;
    private final Layers layers;
    private final Function<String, Optional<Path>> chooseFile;

    /// `chooseFile` asks where to save, given a proposed name; nothing if the owner changed their mind.
    public PrintPreview(
            PaperService paper, Work work, Texts texts, Layers layers, Function<String, Optional<Path>> chooseFile) {
        this.paper = paper;
        this.work = work;
        this.texts = texts;
        this.layers = layers;
        this.chooseFile = chooseFile;
    }

    /// Opens the preview of that order's sheet.
    public void open(Id<PurchaseOrder> order) {
        work.run(_ -> paper.sheet(order), this::showOrder);
    }

    /// Opens the preview of the packing slip of the order's next parcel.
    public void openPackingSlip(Id<Order> order) {
        work.run(_ -> paper.packingSlip(order), slip -> show(slip, slip.number()));
    }

    /// Opens the preview of the pick list and the packing slips of those orders' parcels that can leave today.
    public void openParcels(List<Id<Order>> orders) {
        work.run(progress -> paper.parcels(orders, progress), sheet -> show(sheet, sheet.number()));
    }

    /// Opens the preview of the list by which those products are counted.
    public void openCountSheet(List<Product> products) {
        work.run(_ -> paper.countSheet(products), sheet -> show(sheet, sheet.number()));
    }

    /// Opens the preview of an order that is not placed yet.
    public void open(PlanOrders.Drafted drafted) {
        work.run(_ -> paper.sheet(drafted.order(), drafted.lines()), this::showOrder);
    }

    /// Saves that order's sheet as a PDF without looking at it first.
    public void save(Id<PurchaseOrder> order) {
        work.run(_ -> paper.sheet(order), this::save);
    }

    private void showOrder(Sheet sheet) {
        show(sheet, texts.text("print.preview.title", sheet.number()));
    }

    private void show(Sheet sheet, String title) {
        var image = new ImageView();
        image.setPreserveRatio(true);
        image.setFitWidth(WIDTH - 80);
        image.setAccessibleText(texts.text("print.preview.accessible", sheet.number()));
        var waiting = Labels.muted(texts.text("print.preview.waiting"));
        waiting.visibleProperty().bind(image.imageProperty().isNull());
        var paperStack = new StackPane(image, waiting);
        paperStack.getStyleClass().add("bs-canvas");
        var scroll = new ScrollPane(paperStack);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        var box = new ModalBox("print-preview", title, WIDTH);
        box.body(scroll);
        var where = Labels.muted("");
        var pages = new Pages(sheet, image, where);
        box.foot(
                Buttons.icon("print-back", Icon.PREVIOUS, texts.text("print.preview.before"), () -> pages.turn(-1)),
                where,
                Buttons.icon("print-next", Icon.NEXT, texts.text("print.preview.next"), () -> pages.turn(1)),
                Labels.spring(),
                Buttons.of("print-close", texts.text("print.preview.close"), () -> layers.close(box)),
                saving(sheet),
                Buttons.primary("print-print", Icon.PRINT, texts.text("print.preview.print"), () -> print(sheet)));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
                pages.scroll(scroll, event.getCode() == KeyCode.PAGE_DOWN);
                event.consume();
            }
        });
        layers.open(box, () -> layers.close(box));
        pages.turn(0);
    }

    /// Saves what is shown: a slip as the PDF it is, an order's sheet also as a table for the supplier's system.
    private Node saving(Sheet sheet) {
        var pdf = Buttons.of("print-save", Icon.EXPORT, texts.text("print.preview.save"), () -> save(sheet));
        if (sheet.table() == null) {
            return pdf;
        }
        var excel = Buttons.of("print-xlsx", texts.text("print.preview.xlsx"), () -> saveTable(sheet, "xlsx"));
        var csv = Buttons.of("print-csv", texts.text("print.preview.csv"), () -> saveTable(sheet, "csv"));
        return new HBox(8, csv, excel, pdf);
    }

    private void saveTable(Sheet sheet, String ending) {
        chooseFile
                .apply(sheet.fileName(ending))
                .ifPresent(file -> work.run(
                        _ -> {
                            paper.saveTable(sheet, file);
                            return file;
                        },
                        this::saved));
    }

    private void saved(Path file) {
        layers.toasts().show(texts.text("print.toast.saved", String.valueOf(file.getFileName())));
    }

    private void print(Sheet sheet) {
        work.run(_ -> paper.print(sheet), outcome -> {
            if (outcome == Printed.PRINTED) {
                layers.toasts().show(texts.text("print.toast.printed", sheet.number()));
            }
        });
    }

    private void save(Sheet sheet) {
        chooseFile
                .apply(sheet.fileName())
                .ifPresent(file -> work.run(
                        _ -> {
                            paper.save(sheet, file);
                            return file;
                        },
                        this::saved));
    }

    /// Which page is shown, and turning it.
    private final class Pages {
        private final Sheet sheet;
        private final ImageView image;
        private final Label where;
        private int index;

        Pages(Sheet sheet, ImageView image, Label where) {
            this.sheet = sheet;
            this.image = image;
            this.where = where;
        }

        /// Half a page on or back; over the edge to the next page.
        void scroll(ScrollPane scroll, boolean on) {
            double now = scroll.getVvalue();
            boolean isAtEdge = on ? now >= 1 : now <= 0;
            if (isAtEdge) {
                int before = index;
                turn(on ? 1 : -1);
                scroll.setVvalue(index == before ? now : on ? 0 : 1);
            } else {
                scroll.setVvalue(Math.clamp(now + (on ? HALF_PAGE : -HALF_PAGE), 0, 1));
            }
        }

        void turn(int by) {
            index = Math.clamp(index + (long) by, 0, Math.max(0, sheet.pages() - 1));
            where.setText(texts.text("print.preview.page", index + 1, sheet.pages()));
            work.latest(
                    "print-page", () -> paper.page(sheet, index, SCREEN_DPI), page -> image.setImage(picture(page)));
        }
    }

    private static WritableImage picture(Page page) {
        var picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.pixels(),
                        0,
                        page.width());
        return picture;
    }
}
