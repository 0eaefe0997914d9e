package dev.backstop.engine.intake.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.ParsedOffer;
import dev.backstop.testing.FileText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierListTest {
    private static ParsedFile read(String text) {
        return SupplierList.unclaimed(ZoneOffset.UTC).read(FileText.table(text), Progress.NONE);
    }

    private static RawTable headed(String header) {
        return FileText.table(header + "\nA1,x,x,x,x,x\nA2,y,y,y,y,y\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        Code,Product Name,Quantity,Barcode,Status                  ! SUPPLIER_SKU=Code BARCODE=Barcode TITLE=Product Name QUANTITY=Quantity STATUS=Status
        SKU,Description,QTY,Unit Of Measure,Barcode EAN/UPC        ! SUPPLIER_SKU=SKU BARCODE=Barcode EAN/UPC TITLE=Description QUANTITY=QTY
        Title,Sku,Ean,InStock,TradePrice,DueDate                   ! SUPPLIER_SKU=Sku BARCODE=Ean TITLE=Title COST=TradePrice QUANTITY=InStock RESTOCK_DATE=DueDate
        product_name,sku,price,inventory                           ! SUPPLIER_SKU=sku TITLE=product_name COST=price QUANTITY=inventory
        Artikelnummer,Bezeichnung,EAN,Lagerbestand,EK netto,VPE ! SUPPLIER_SKU=Artikelnummer BARCODE=EAN TITLE=Bezeichnung COST=EK netto QUANTITY=Lagerbestand CASE_PACK=VPE
        Référence,Désignation,Prix HT,Quantité,Colisage ! SUPPLIER_SKU=Référence TITLE=Désignation COST=Prix HT QUANTITY=Quantité CASE_PACK=Colisage
        Codice articolo,Descrizione,Giacenza,Prezzo     ! SUPPLIER_SKU=Codice articolo TITLE=Descrizione COST=Prezzo QUANTITY=Giacenza
        Código,Descripción,Existencias,Precio           ! SUPPLIER_SKU=Código TITLE=Descripción COST=Precio QUANTITY=Existencias
        Artikelcode,Omschrijving,Voorraad,Inkoopprijs   ! SUPPLIER_SKU=Artikelcode TITLE=Omschrijving COST=Inkoopprijs QUANTITY=Voorraad
        Vendor SKU,UPC Code,Wholesale (USD),RRP,Qty on hand,Min order qty ! SUPPLIER_SKU=Vendor SKU BARCODE=UPC Code COST=Wholesale (USD) QUANTITY=Qty on hand MINIMUM_ORDER=Min order qty
        Stock Code,Stock Status,UK stock level,Trade price ex VAT ! SUPPLIER_SKU=Stock Code COST=Trade price ex VAT QUANTITY=UK stock level STATUS=Stock Status
        Product SKU,Total available units,Carton Qty,ETA ! SUPPLIER_SKU=Product SKU QUANTITY=Total available units CASE_PACK=Carton Qty RESTOCK_DATE=ETA
        Style No.,Parent SKU,Colour,Size,Barcode (EAN-13),Free Stock ! SUPPLIER_SKU=Style No. BARCODE=Barcode (EAN-13) QUANTITY=Free Stock
        Model,Your Price,MOQ,UPC,COO                    ! SUPPLIER_SKU=Model BARCODE=UPC COST=Your Price MINIMUM_ORDER=MOQ
        PartNo,Description,Availability,List price      ! SUPPLIER_SKU=PartNo TITLE=Description QUANTITY=Availability
        Your code,Item no.,Net price,MOQ,Case pack,Lead time (days) ! SUPPLIER_SKU=Item no. OUR_SKU=Your code COST=Net price MINIMUM_ORDER=MOQ CASE_PACK=Case pack LEAD_TIME=Lead time (days)
        """)
    void guessesColumnsByTheirNames(String header, String expected) {
        var guess = ColumnGuess.of(headed(header));
        var found = String.join(
                " ",
                guess.columns().entrySet().stream()
                        .map(e -> e.getKey() + "=" + String.join("+", e.getValue()))
                        .toList());
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sku,product,quantity,price                                            | true
        Customer code,sku,description,cost,stock                              | true
        order number,order date,customer,email,sku,product,quantity,price     | false
        Order ID,Buyer,Item,SKU,Qty,Price                                     | false
        """)
    void aTableOfOrdersIsNoSuppliersList(String header, boolean is) {
        var list = SupplierList.unclaimed(ZoneOffset.UTC);
        assertThat(list.likeness(new Header(List.of(header.strip().split(",")))) > 0)
                .isEqualTo(is);
    }

    @Test
    void takesAllWarehousesButNotBesideTheirTotal() {
        var rows = "\nA,1,2,3\nB,4,5,9\n";
        assertThat(ColumnGuess.of(FileText.table("SKU,UK stock,EU stock,Note" + rows))
                        .of(SupplierField.QUANTITY))
                .containsExactly("UK stock", "EU stock");
        assertThat(ColumnGuess.of(FileText.table("SKU,UK stock,EU stock,Stock total" + rows))
                        .of(SupplierField.QUANTITY))
                .containsExactly("Stock total");
    }

    @Test
    void listedMeansInStockWhereTheListNamesArticlesOnly() {
        var file = read("SKU,Description\nA,a\nB,b\nTotal,2\n");
        assertThat(file.offers())
                .extracting(offer -> offer.supplierSku() + offer.quantity())
                .containsExactly("A10", "B10");
        assertThat(file.remarks()).containsExactly(Message.of("importing.remark.listedMeansStock", 10));
        assertThat(file.rejected()).extracting(row -> row.reason().key()).containsExactly("importing.reason.totalRow");
    }

    @Test
    void guessesBarcodesAndWarehousesByTheirValues() {
        var guess = ColumnGuess.of(FileText.table("SKU,Number,Delhi Warehouse,Shop 2,Note\n"
                + "A,4006381333931,6,,x\n"
                + "B,4006381333948,2,5,y\n"
                + "C,96385074,,1,z\n"));
        assertThat(guess.of(SupplierField.BARCODE)).containsExactly("Number");
        assertThat(guess.of(SupplierField.QUANTITY)).containsExactly("Delhi Warehouse", "Shop 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "none", textBlock = """
        5              ! 5
        0              ! 0
        12.0           ! 12
        True           ! 10
        FALSE          ! 0
        Yes            ! 10
        n              ! 0
        In stock       ! 10
        Out of Stock   ! 0
        End of Line    ! 0
        100+           ! 100
        1.000+         ! 1000
        over 250       ! 250
        12 in stock    ! 12
        In stock: 7    ! 7
        5 left         ! 5
        20-50          ! 20
        < 5            ! 1
        Auf Lager      ! 10
        Rupture        ! 0
        Ausverkauft    ! 0
        >50            ! 50
        N/A            ! none
        12m@10-MAIN STORE:8;18m@10-MAIN STORE:7 ! 15
        7@10-MAIN:8;8@10-MAIN:0;  ! 8
        -3             ! negativeQuantity
        12.5           ! notWhole
        1.000          ! ambiguousNumber
        100000000      ! absurdQuantity
        plenty of them ! notANumber
        """)
    void readsEveryFormOfAQuantity(String cell, String expected) {
        var file = read("Code,Cost,Stock\nA,2.50," + cell + "\n");
        var found = file.offers().isEmpty()
                ? file.rejected().getFirst().reason().key().substring("importing.reason.".length())
                : String.valueOf(file.offers().getFirst().quantity());
        assertThat(found).isEqualTo(String.valueOf((Object) expected).replace("none", "null"));
    }

    @Test
    void aBlankQuantityBesideAStatusMeansWhatTheStatusSays() {
        var file = read("Code,Name,Status\nA,a,\nB,b,Out of Stock\nC,c,End of Line\nD,d,In stock\n");
        assertThat(file.offers()).extracting(ParsedOffer::quantity).containsExactly(10, 0, 0, 10);
        assertThat(file.offers()).extracting(ParsedOffer::discontinued).containsExactly(false, false, true, false);
        assertThat(file.remarks()).extracting(Message::key).containsExactly("importing.remark.stockFlags");
    }

    @Test
    void passesOverParentsAndRejectsWhatHasNoCodeOrOneTwice() {
        var file = read("Code,Name,Cost,Stock\nP,Parent,,\nA,a,2.50,True\n,b,3,1\na,c,3,1\nB,d,-1,1\nC,e,£3.20,1\n");
        assertThat(file.offers()).extracting(ParsedOffer::supplierSku).containsExactly("A", "C");
        assertThat(file.offers().getLast().unitCost()).isEqualTo(new BigDecimal("3.20"));
        assertThat(file.rejected())
                .extracting(row -> row.rowNumber() + row.reason().key().substring("importing.reason".length()))
                .containsExactly("4.noCode", "5.duplicateCode", "6.negativePrice");
    }

    @Test
    void readsTermsAndDates() {
        var file = read("Code,Cost,MOQ,Case pack,Lead time,Due date,Barcode\n"
                + "00A,\"1.234,50\",12,6,3 weeks,24/12/2026,\"4 006381 333931\"\n"
                + "B,\"2,5\",0,,10 days,05/01/2027,\n");
        var first = file.offers().getFirst();
        assertThat(first.supplierSku()).isEqualTo("00A");
        assertThat(first.unitCost()).isEqualTo(new BigDecimal("1234.50"));
        assertThat(first.minimumOrderQuantity()).isEqualTo(12);
        assertThat(first.casePack()).isEqualTo(6);
        assertThat(first.leadTimeDays()).isEqualTo(21);
        assertThat(first.restockOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(first.barcode()).isEqualTo("4006381333931");
        assertThat(file.offers().getLast().minimumOrderQuantity()).isNull();
        assertThat(file.offers().getLast().leadTimeDays()).isEqualTo(10);
    }

    @Test
    void sumsTheWarehouses() {
        var mapping = new SupplierColumns(Map.of(
                SupplierField.SUPPLIER_SKU,
                List.of("Code"),
                SupplierField.QUANTITY,
                List.of("North", "South", "Gone")));
        var list = SupplierList.unclaimed(ZoneOffset.UTC).of(new Id<>(7), mapping);
        var file = list.read(FileText.table("Code,North,South\nA,5,7\nB,,2\nC,,\n"), Progress.NONE);
        assertThat(file.offers())
                .extracting(offer -> offer.supplierSku() + offer.quantity())
                .containsExactly("A12", "B2");
        assertThat(file.remarks())
                .containsExactly(
                        Message.of("importing.remark.columnMissing", "Gone"),
                        Message.of("importing.remark.silentRows", 1));
        assertThat(file.supplierId()).isEqualTo(new Id<>(7));
    }

    @Test
    void aMappingIsRememberedAsItIs() {
        var guess = ColumnGuess.of(FileText.table("Code,North,South,Cost\nA,5,7,1.5\nB,1,2,2.5\n"));
        assertThat(SupplierColumns.of(guess.remembered(new Id<>(1), new Id<>(2))))
                .isEqualTo(guess);
        assertThat(guess.isUsable()).isTrue();
        assertThat(guess.fits(new Header(List.of("cost", "CODE", "North", "South", "New"))))
                .isTrue();
        assertThat(guess.fits(new Header(List.of("Cost", "North", "South")))).isFalse();
    }
}
