package dev.backstop.engine.intake.supplier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What suppliers call their columns, by what they mean: in lower case, without spaces and signs, the surest first.
final class ColumnNames {
    private static final String NAMES = """
        OUR_SKU: oursku yoursku customersku shopsku yourcode customercode yourreference
          customerreference customeritemcode yourpartnumber customerpartno ihreartikelnummer votreréférence
        SUPPLIER_SKU: suppliersku vendorsku sku itemsku productsku variantsku stockcode itemcode
          productcode code itemnumber itemno item# partnumber partno partcode mpn articlenumber
          articleno articlecode article artikelnummer artikelnr artnr artno model modelno modelnumber
          reference ref refno style stylecode styleno productid productno catalogueno catalognumber
          catno bestellnummer artikel artikelcode référence codearticle codeproduit réf referencia
          codigo código codice codicearticolo articolo riferimento artykuł kod indeks varenummer itemid
          supplieritem suppliercode item
        BARCODE: ean ean13 barcode barcodeeanupc gtin upc upccode eancode eanupc isbn isbn13 upcean
          gtin13 gtinean eangtin barcodeno barcodenumber strichcode codebarres códigodebarras codiceabarre
        TITLE: title productname product itemname name description productdescription
          itemdescription producttitle bezeichnung artikelbezeichnung artikelname produktname
          libelle libellé désignation designation descripcion descripción descrizione omschrijving
          naam nazwa desc shortdescription
        COST: cost unitcost costprice tradeprice yourprice netprice nettprice wholesaleprice
          wholesale wsp invoiceprice buyprice purchaseprice trade dealerprice unitprice price
          yourcost fobprice fob einkaufspreis ekpreis eknetto ek nettopreis netto preis prixdachat prixht prix pa
          preciocoste precio prezzo prezzoacquisto inkoopprijs prijs cena pricegbp priceeur priceusd
          costgbp costeur costusd tradeexvat priceexvat priceexcvat
        QUANTITY: quantity qty stock stockqty stockquantity stocklevel qtyavailable availableqty
          available availablestock freestock instock inventory inventoryquantity inventoryqty onhand
          qtyonhand quantityonhand stocksummary stocklevels stockonhand soh currentstock
          totalstock availablequantity quantityavailable qtyinstock stockavailable bestand
          lagerbestand lager menge verfügbarkeit balance quantité qté stockdisponible cantidad
          existencias quantità giacenza disponibilità voorraad aantal stan ilość availability
        MINIMUM_ORDER: moq minimumorderquantity minimumorder minorder minorderqty minqty
          minimumqty minimum minimumquantity mindestmenge mindestbestellmenge minimumcommande
        CASE_PACK: case casepack casesize packsize caseqty casequantity caseof cartonqty pcsctn pcspercarton
          cartonquantity innerqty packqty packquantity unitspercase unitspercarton outer outerqty
          pack ve vpe verpackungseinheit colisage multiples ordermultiple
        LEAD_TIME: leadtime leadtimedays deliverydays daystodeliver leaddays deliverytime lieferzeit
          délai délaidelivraison levertijd
        RESTOCK_DATE: duedate restockdate eta expecteddate nextdelivery availabledate expectedin
          backinstock backinstockdate datedue restock nextdeliverydate expected due liefertermin
          stockdate duein
        STATUS: status stockstatus availability availabilitystatus state productstatus
          itemstatus lifecycle lieferstatus statut estado stato
        """;

    /// What a name may hold where none of the known ones fits, and what it may not: "UK stock level" is a stock,
    /// "stock code" is none.
    private static final String PARTS = """
        BARCODE: (ean|gtin|barcode|upc) !
        SUPPLIER_SKU: (sku|itemcode|partno|artikelnr|productcode|stockcode) !(parent|your|our|customer)
        QUANTITY: (stock|qty|quantity|available|bestand|voorraad) !(code|status|date|min|max|moq|case|pack|carton|sku|price|order|due|type|value|inner|outer|number|no$)
        COST: (cost|trade|wholesale|netprice|yourprice|einkauf|exvat) !(currency|rrp|retail|msrp|shipping|freight|code|date|carriage)
        TITLE: (description|productname|title|bezeichnung) !(url|code|long|html|meta|seo|image|cat)
        RESTOCK_DATE: (duedate|restock|expecteddate|nextdelivery) !
        """;

    private ColumnNames() {}

    /// The names by field, in the order in which fields choose their columns.
    static Map<SupplierField, List<String>> all() {
        return table(NAMES).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.of(entry.getValue().split(" ")),
                        (a, _) -> a,
                        LinkedHashMap::new));
    }

    /// What a column's name must hold and must not hold to be taken for a field.
    record Part(Pattern holds, Pattern lacks) {
        boolean fits(String name) {
            boolean barred = !lacks.pattern().isEmpty() && lacks.matcher(name).find();
            return holds.matcher(name).find() && !barred;
        }
    }

    /// The parts of names by field, in the order in which fields choose their columns.
    static Map<SupplierField, Part> parts() {
        var parts = new LinkedHashMap<SupplierField, Part>();
        table(PARTS).forEach((field, text) -> {
            var both = text.split(" !", -1);
            parts.put(field, new Part(Pattern.compile(both[0]), Pattern.compile(both[1])));
        });
        return parts;
    }

    private static Map<SupplierField, String> table(String text) {
        var table = new LinkedHashMap<SupplierField, String>();
        for (var line : text.replaceAll("\\n {2,}", " ").strip().split("\n")) {
            int colon = line.indexOf(": ");
            table.put(
                    SupplierField.valueOf(line.substring(0, colon)),
                    line.substring(colon + 2).strip());
        }
        return table;
    }
}
