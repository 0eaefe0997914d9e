package dev.backstop.engine.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.update.ChannelForm.RowChange;
import dev.backstop.engine.update.ChannelForm.Said;
import dev.backstop.engine.update.ChannelForm.Wanted;
import dev.backstop.engine.update.ChannelForm.Written;
import dev.backstop.testing.FileText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelFormsTest {
    private static final String WOO =
            "ID,Type,SKU,Name,Published,\"In stock?\",Stock,\"Backorders allowed?\",\"Regular price\"\n"
                    + "1,simple,Mug-Blue,Mug,1,1,8,0,9.50\n"
                    + "2,variable,BAG,Bag,1,1,,0,\n"
                    + "3,variation,bag-s,Bag - S,1,1,4,notify,20\n"
                    + "4,variation,bag-m,Bag - M,1,1,parent,0,20\n"
                    + "5,simple,CARD,Gift card,1,1,,0,5\n"
                    + "6,simple,,Loose tea,1,0,'-3,1,5\n"
                    + "7,simple,'-5CAP,'-5 degrees cap,1,1,2,0,5\n";

    private static final String AMAZON =
            "item-name\tlisting-id\tseller-sku\tprice\tquantity\tasin1\tfulfillment-channel\n"
                    + "Mug \"blue\"\tL1\t0A-zui\t9.50\t8\tB01\tDEFAULT\n"
                    + "Bag\tL2\tBAG\t20\t0\tB02\tDEFAULT\n"
                    + "Lamp\tL3\tLAMP\t30\t\tB03\tAMAZON_EU\n";

    private static final String EBAY =
            "Item number,Title,Variation details,Custom label (SKU),Available quantity,Format,Currency,Start price,Listing site\n"
                    + "\"406003915115\",Mug,,MUG,\"8\",FIXED_PRICE,GBP,9.50,UK\n"
                    + "\"406008421418\",Bag,Size=S;M,,\"5\",FIXED_PRICE,GBP,20.0,UK\n"
                    + "\"406008421418\",Bag,Size=S,BAG-S,\"4\",FIXED_PRICE,GBP,20.0,UK\n"
                    + "\"406008421418\",Bag,Size=M,BAG-M,\"1\",FIXED_PRICE,GBP,21.0,UK\n"
                    + "\"406009999999\",Lamp,,LAMP,\"3\",FIXED_PRICE,USD,30,US\n";

    private static final String SQUARESPACE =
            "Product ID [Non Editable],Variant ID [Non Editable],Title,SKU,Option Name 1,Option Value 1,Price,Stock,Visible\n"
                    + "p1,v1,Mug,MUG,,,9.50,8,Yes\n"
                    + "p2,v2,Bag,BAG-S,Size,S,20,4,Yes\n,v3,,BAG-M,Size,M,20,Unlimited,\n";

    private static final String WIX =
            "handleId,fieldType,name,sku,price,inventory,productOptionName1,productOptionDescription1\n"
                    + "h1,Product,Mug,MUG,9.5,InStock,,\n"
                    + "h2,Product,Bag,,20,,Size,S;M\nh2,Variant,,BAG-S,,4,,S\nh2,Variant,,BAG-M,,0,,M\n";

    private static final String SQUARE =
            "Token,Item Name,Variation Name,SKU,Price,Current Quantity Shop,New Quantity Shop,Stock Alert Enabled Shop\n"
                    + "T1,Mug,Regular,MUG,9.50,8,,N\nT2,Bag,S,BAG-S,20,4,,N\nT3,Bag,M,BAG-M,20,0,,N\n";

    private static final String BIGCOMMERCE =
            "Item Type,Product ID,Product Name,Product Code/SKU,Track Inventory,Current Stock Level\n"
                    + "Product,10,Mug,MUG,by product,8\nProduct,11,Bag,BAG,by option,\n  SKU,1,[RB]Size=S,BAG-S,,4\n";

    private static final String PRODUCTS_2 =
            "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Option1 Linked To,Variant SKU,Variant Inventory Qty,Variant"
                    + " Inventory Policy,Variant Price,Image Src\n"
                    + "bag,Bag,\"<p>a\nb</p>\",Size,S,,'0BAG-S,4,deny,20,1.jpg\nbag,,,,M,,BAG-M,0,deny,20,\n"
                    + ",,,,,,,,,,2.jpg\nmug,Mug,,Title,Default Title,,MUG,8,continue,9.50,\n";

    private static final String PRODUCTS_3 =
            "Title,URL handle,SKU,Option1 name,Option1 value,Price,Inventory quantity,Continue selling when out of stock\n"
                    + "Bag,bag,BAG-S,Size,S,20,4,DENY\n,bag,BAG-M,,M,20,0,DENY\nMug,mug,MUG,Title,Default"
                    + " Title,9.50,8,CONTINUE\n";

    /// Every variant of a touched product, the columns that tell them apart, and those that change.
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        BAG-M 3     ! Handle|Title|Option1 Name|Option1 Value|Variant Inventory Qty / bag|Bag|Size|S|4 / bag|||M|3
        BAG-M yes   ! Handle|Title|Option1 Name|Option1 Value|Variant Inventory Policy / bag|Bag|Size|S|deny / bag|||M|continue
        0BAG-S 4 no ! ''
        MUG 1 no    ! Handle|Title|Option1 Name|Option1 Value|Variant Inventory Qty|Variant Inventory Policy / mug|Mug|Title|Default Title|1|deny
        """)
    void shopifysProductsKeepTheirOptions(String wanted, String expected) {
        assertThat(text(write(PRODUCTS_2, wanted)).replace("shopify-products-2026-11-28.csv: ", ""))
                .isEqualTo(expected);
    }

    @Test
    void shopifysNewTemplateIsAnsweredInItsOwnWords() {
        assertThat(text(write(PRODUCTS_3, "BAG-S yes")))
                .isEqualTo(
                        "shopify-products-2026-11-28.csv: Title|URL handle|Option1 name|Option1 value|Continue selling"
                                + " when out of stock / Bag|bag|Size|S|CONTINUE / |bag||M|DENY");
    }

    /// Writes what the rows with these SKUs shall say: "MUG 5, BAG yes", a number for the quantity, yes or no for
    /// selling when out of stock, "3d" for the days of handling.
    private static Written write(String text, String wanted) {
        var table = FileText.table(text);
        var rows = table.rows().stream().map(RawTable.Row::cells).toList();
        var form = ChannelForms.of(table.header(), table.rows(), "", ZoneOffset.UTC)
                .orElseThrow();
        var changes = new ArrayList<RowChange>();
        for (var part : wanted.split(", ")) {
            var words = List.of(part.split(" "));
            var row = rows.stream()
                    .filter(cells -> form.said(cells)
                            .map(Said::sku)
                            .orElse("-")
                            .equals(words.getFirst().replace("noCode", "")))
                    .findFirst()
                    .orElseThrow();
            changes.add(new RowChange(row, wanted(words)));
        }
        return form.written(changes, "2026-11-28");
    }

    private static Wanted wanted(List<String> words) {
        Integer units = null;
        Boolean sells = null;
        Integer days = null;
        for (var word : words.subList(1, words.size())) {
            if (word.endsWith("d")) {
                days = Integer.valueOf(word.replace("d", ""));
            } else if (word.equals("yes") || word.equals("no")) {
                sells = word.equals("yes");
            } else {
                units = Integer.valueOf(word);
            }
        }
        return new Wanted(units, sells, days, null, null);
    }

    private static String text(Written written) {
        return written.files().stream()
                .map(file -> file.name() + ": " + String.join("|", file.header()) + " / "
                        + file.rows().stream().map(row -> String.join("|", row)).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        Mug-Blue 5               ! woocommerce-2026-11-28.csv: SKU|Stock / Mug-Blue|5
        Mug-Blue 8               ! ''
        Mug-Blue yes             ! woocommerce-2026-11-28.csv: SKU|Backorders allowed? / Mug-Blue|notify
        Mug-Blue 0 no            ! woocommerce-2026-11-28.csv: SKU|Stock / Mug-Blue|0
        Mug-Blue 0 yes           ! woocommerce-2026-11-28.csv: SKU|Stock|Backorders allowed? / Mug-Blue|0|notify
        bag-s 4 no               ! woocommerce-2026-11-28.csv: SKU|Backorders allowed? / bag-s|0
        Mug-Blue 5, bag-s 1      ! woocommerce-2026-11-28.csv: SKU|Stock / Mug-Blue|5 / bag-s|1
        Mug-Blue 5, bag-s no     ! woocommerce-2026-11-28.csv: SKU|Stock / Mug-Blue|5 & woocommerce-2026-11-28-2.csv: SKU|Backorders allowed? / bag-s|0
        CARD 0                   ! woocommerce-2026-11-28.csv: SKU|In stock? / CARD|0
        CARD 5                   ! ''
        noCode 2                 ! woocommerce-2026-11-28.csv: ID|Stock / 6|2
        -5CAP 1                  ! woocommerce-2026-11-28.csv: SKU|Stock / -5CAP|1
        """)
    void wooCommerceGetsOnlyTheColumnsThatChange(String wanted, String expected) {
        assertThat(text(write(WOO, wanted))).isEqualTo(expected);
    }

    @Test
    void wooCommercesStockOfAParentIsLeftAlone() {
        var written = write(WOO, "bag-m 3");
        assertThat(written.files()).isEmpty();
        assertThat(written.left()).extracting(left -> left.why().key()).containsExactly("update.warning.notByFile");
    }

    /// A blank stock cell would switch WooCommerce's stock management off.
    @Test
    void wooCommerceNeverGetsABlankCell() {
        var written = write(WOO, "Mug-Blue 5 yes, bag-s no, CARD 0 yes, noCode 2 no, -5CAP 1");
        assertThat(written.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.rows())
                        .allSatisfy(row ->
                                assertThat(row).hasSameSizeAs(file.header()).noneMatch(String::isBlank)));
    }

    @Test
    void wooCommercesHeadersStayInTheLanguageOfTheFile() {
        var written = write(
                "ID,Тип,Артикул,Имя,Опубликован,В наличии?,Запасы,Задержанный заказ возможен?\n1,simple,Чашка-1,Чашка,1,1,8,0\n",
                "Чашка-1 2 yes");
        assertThat(text(written))
                .isEqualTo("woocommerce-2026-11-28.csv: Артикул|Запасы|Задержанный заказ возможен? / Чашка-1|2|notify");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        0A-zui 5           ! amazon-price-and-quantity-2026-11-28.txt: sku|quantity / 0A-zui|5
        0A-zui 8           ! ''
        0A-zui 0           ! amazon-inventory-loader-2026-11-28.txt: sku|quantity|add-delete / 0A-zui|0|a
        BAG 0              ! ''
        0A-zui 5 12d       ! amazon-price-and-quantity-2026-11-28.txt: sku|quantity|handling-time / 0A-zui|5|12
        0A-zui 0, BAG 3    ! amazon-price-and-quantity-2026-11-28.txt: sku|quantity / BAG|3 & amazon-inventory-loader-2026-11-28.txt: sku|quantity|add-delete / 0A-zui|0|a
        LAMP 4             ! ''
        """)
    void amazonGetsQuantitiesByItsOwnCode(String wanted, String expected) {
        assertThat(text(write(AMAZON, wanted))).isEqualTo(expected);
    }

    @Test
    void whatAmazonStoresIsSaidToBeLeftAlone() {
        assertThat(write(AMAZON, "LAMP 4").left())
                .extracting(left -> left.why().key())
                .containsExactly("update.warning.stockedByAmazon");
        assertThat(write(AMAZON, "0A-zui 5").files().getFirst().layout()).isEqualTo(UpdateFile.Layout.TABS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        MUG 5            ! ebay-revise-2026-11-28.csv: *Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193|CC=UTF-8)|ItemID|Quantity / Revise|406003915115|5
        MUG 8            ! ''
        BAG-M 0          ! ebay-revise-2026-11-28.csv: *Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193|CC=UTF-8)|ItemID|Relationship|RelationshipDetails|CustomLabel|Quantity|StartPrice / Revise|406008421418||||| / ||Variation|Size=M|BAG-M|0|21.0
        LAMP 5, MUG 2    ! ebay-revise-2026-11-28.csv: *Action(SiteID=US|Country=US|Currency=USD|Version=1193|CC=UTF-8)|ItemID|Quantity / Revise|406009999999|5 & ebay-revise-2026-11-28-2.csv: *Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193|CC=UTF-8)|ItemID|Quantity / Revise|406003915115|2
        """)
    void ebayGetsAFileForEachSite(String wanted, String expected) {
        assertThat(text(write(EBAY, wanted))).isEqualTo(expected);
    }

    @Test
    void ebaysParentRowsAreNoListings() {
        var table = FileText.table(EBAY);
        var rows = table.rows().stream().map(RawTable.Row::cells).toList();
        var form = ChannelForms.of(table.header(), table.rows(), "", ZoneOffset.UTC)
                .orElseThrow();
        assertThat(rows.stream().flatMap(row -> form.said(row).stream()).map(Said::sku))
                .containsExactly("MUG", "BAG-S", "BAG-M", "LAMP");
        assertThat(write(EBAY, "MUG 0").files().getFirst().warnings())
                .extracting(Message::key)
                .containsExactly("update.warning.outOfStockControl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        BAG-S 1          ! p2|v2|Bag|BAG-S|Size|S|20|1|Yes / |v3||BAG-M|Size|M|20|Unlimited|
        BAG-M 0          ! p2|v2|Bag|BAG-S|Size|S|20|4|Yes / |v3||BAG-M|Size|M|20|0|
        MUG 0            ! p1|v1|Mug|MUG|||9.50|0|Yes
        """)
    void squarespaceGetsWholeProducts(String wanted, String rows) {
        var written = write(SQUARESPACE, wanted);
        assertThat(written.files().getFirst().header())
                .isEqualTo(FileText.table(SQUARESPACE).header());
        assertThat(text(written)).endsWith("Visible / " + rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        MUG 0            ! h1|Product|Mug|MUG|9.5|OutOfStock||
        MUG 7            ! ''
        BAG-M 3          ! h2|Product|Bag||20||Size|S;M / h2|Variant||BAG-S||4||S / h2|Variant||BAG-M||3||M
        """)
    void wixGetsWholeProductsInItsWords(String wanted, String rows) {
        assertThat(text(write(WIX, wanted)).replaceAll(".*Description1 / ", "")).isEqualTo(rows);
    }

    @Test
    void wixWithoutTheProductsOwnRowIsLeftToTheHand() {
        var written = write(
                WIX.replace("h2,Product,Bag,,20,,Size,S;M\n", "").replace("h1,Product,Mug,MUG,9.5,InStock,,\n", ""),
                "BAG-M 3");
        assertThat(written.files()).isEmpty();
        assertThat(written.left()).hasSize(1);
    }

    /// Of products with variants only the variants are kept beside their listings: what stands before them is another
    /// product's, and must not take them in.
    @Test
    void variantsWithoutTheirProductsRowJoinNoOtherProduct() {
        for (var text : List.of(
                WIX.replace("InStock", "8"),
                BIGCOMMERCE.replace("  SKU", "SKU").replace("by option,\n", "by option,0\n"))) {
            var table = FileText.table(text);
            var kept = table.rows().stream()
                    .filter(row -> !row.equals(table.rows().get(1)))
                    .toList();
            var form = ChannelForms.of(table.header(), kept, "", ZoneOffset.UTC).orElseThrow();
            var changes = kept.stream()
                    .map(row -> new RowChange(row.cells(), Wanted.quantity(1)))
                    .toList();
            var written = form.written(changes, "2026-11-28");
            assertThat(written.files().getFirst().rows())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("Mug");
            assertThat(written.left()).hasSize(changes.size() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        BAG-M 6          ! T2|Bag|S|BAG-S|20|4||N / T3|Bag|M|BAG-M|20|0|6|N
        MUG 8            ! ''
        """)
    void squareGetsTheNewQuantity(String wanted, String rows) {
        assertThat(text(write(SQUARE, wanted)).replaceAll(".*Enabled Shop / ", ""))
                .isEqualTo(rows);
    }

    @Test
    void bigCommerceGetsTheProductWithItsOptions() {
        assertThat(text(write(BIGCOMMERCE, "BAG-S 2")))
                .endsWith("Level / Product|11|Bag|BAG|by option| /   SKU|1|[RB]Size=S|BAG-S||2");
    }

    @Test
    void aFileThatNoChannelTakesBackHasNoForm() {
        var etsy = FileText.table("TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,SKU\nMug,x,9,GBP,3,MUG\n");
        assertThat(ChannelForms.of(etsy.header(), List.of(), "", ZoneOffset.UTC))
                .isEmpty();
    }
}
