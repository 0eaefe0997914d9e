package dev.backstop.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small exports of a made-up shop, with mistakes in them, as owners bring them.
final class ImportFiles {
    static final String PRODUCTS = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Cost per item,Status
        blue-mug,Blue mug,Title,Default Title,MUG,shopify,5,deny,12.50,4.00,active
        tea-towel,Tea towel,Title,Default Title,TOWEL,shopify,0,deny,8.00,2.50,active
        """;

    /// Six rows: two good ones, "two" pieces, a date in September's 31st, a line without SKU, minus three pieces.
    static final String ORDERS = """
        Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name
        #1001,priya@mail.example,paid,unfulfilled,GBP,20/11/2026,2,Tea towel,8.00,TOWEL,pending,Priya Nair
        #1002,paul@mail.example,paid,unfulfilled,GBP,21/11/2026,two,Blue mug,12.50,MUG,pending,Paul Denny
        #1003,rosa@mail.example,paid,unfulfilled,GBP,31/09/2026,1,Blue mug,12.50,MUG,pending,Rosa Lind
        #1004,amelia@mail.example,paid,unfulfilled,GBP,22/11/2026,1,Gift wrap,2.00,,pending,Amelia Shaw
        #1005,jonas@mail.example,paid,unfulfilled,GBP,22/11/2026,-3,Blue mug,12.50,MUG,pending,Jonas Keller
        #1006,megan@mail.example,paid,unfulfilled,GBP,22/11/2026,1,Blue mug,12.50,MUG,pending,Megan Price
        """;

    static final String PRICE_LIST = """
        Item code,Description,Net price,Free stock,MOQ
        MUG,Blue mug,"3,90",120,24
        TOWEL,Tea towel,"2,10",40,12
        """;

    /// A list in which nothing tells whether "1,200" are many.
    static final String UNCLEAR_LIST = """
        Item code,Description,Net price,Free stock
        MUG,Blue mug,3.90,"1,200"
        TOWEL,Tea towel,2.10,yes
        """;

    private final Path folder;

    ImportFiles(Path folder) {
        this.folder = folder;
    }

    Path products() {
        return write("products_export_1.csv", PRODUCTS);
    }

    Path orders() {
        return write("orders_export_1.csv", ORDERS);
    }

    Path priceList() {
        return write("prices.csv", PRICE_LIST);
    }

    Path unclearList(String name) {
        return write(name, UNCLEAR_LIST);
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
