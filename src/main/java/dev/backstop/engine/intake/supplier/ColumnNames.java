package dev.backstop.engine.intake.supplier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What suppliers call their columns, by what they mean: in lower case, without spaces and signs, the surest first.
final class ColumnNames {
    private static final String NAMES = """
        OUR_SKU: oursku yoursku customersku shopsku yourcode customercode yourreference
          customerreference customeritemcode
        SUPPLIER_SKU: suppliersku sku itemsku productsku variantsku stockcode itemcode
          productcode code itemnumber itemno item# partnumber partno partcode mpn articlenumber
          articleno article artikelnummer artnr model modelno modelnumber reference ref style
          stylecode productid item
        BARCODE: ean ean13 barcode barcodeeanupc gtin upc upccode eancode eanupc isbn upcean
          gtin13 barcodeno barcodenumber
        TITLE: title productname product itemname name description productdescription
          itemdescription producttitle bezeichnung libelle desc
        COST: cost unitcost costprice tradeprice yourprice netprice wholesaleprice wholesale
          invoiceprice buyprice purchaseprice trade dealerprice nettprice unitprice price
          yourcost fobprice fob einkaufspreis
        QUANTITY: quantity qty stock stockqty stockquantity stocklevel qtyavailable availableqty
          available availablestock freestock instock inventory inventoryquantity onhand
          qtyonhand quantityonhand stocksummary stocklevels stockonhand soh bestand balance
          availability
        MINIMUM_ORDER: moq minimumorderquantity minimumorder minorder minorderqty minqty
          minimumqty minimum
        CASE_PACK: casepack casesize packsize caseqty casequantity caseof cartonqty pcsctn pcspercarton
          cartonquantity innerqty packqty unitspercase outer outerqty pack
        LEAD_TIME: leadtime leadtimedays deliverydays daystodeliver leaddays deliverytime
        RESTOCK_DATE: duedate restockdate eta expecteddate nextdelivery availabledate
          backinstock backinstockdate datedue restock nextdeliverydate expected due
        STATUS: status stockstatus availability availabilitystatus state productstatus
          itemstatus
        """;

    private ColumnNames() {}

    /// The names by field, in the order in which fields choose their columns.
    static Map<SupplierField, List<String>> all() {
        var all = new LinkedHashMap<SupplierField, List<String>>();
        for (var line : NAMES.replaceAll("\\n {2,}", " ").strip().split("\n")) {
            var parts = line.strip().split(": ");
            all.put(SupplierField.valueOf(parts[0]), List.of(parts[1].split(" ")));
        }
        return all;
    }
}
