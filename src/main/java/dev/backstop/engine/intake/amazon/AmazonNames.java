package dev.backstop.engine.intake.amazon;

import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.sheet.VariantField;

/// What Amazon calls its columns: in English, German, French, Italian, Spanish, Japanese and Chinese where a
/// marketplace translates them.
public final class AmazonNames {
    /// The names of the SKU column that only Amazon uses.
    static final String SELLER_SKU = "seller-sku | Händler-SKU | SKU venditore | sku-vendeur | SKU vendeur | 出品者SKU"
            + " | SKU del vendedor | 卖家 SKU | sku-verkoper | SKU van verkoper";

    /// Active and all listings.
    public static final Aliases<VariantField> LISTINGS = Aliases.of(VariantField.class, """
            TITLE | item-name | Artikelbezeichnung | Nome dell'articolo | nom-produit | Nom du produit | 商品名
            TITLE | Título del producto | 商品名称 | product-name
            SKU | %s
            QUANTITY | quantity | Menge | Quantità | quantité | 数量 | Cantidad
            PRICE | price | Preis | Prezzo | prix | 価格 | Precio | 价格
            BARCODE | product-id | Produkt-ID | Identificativo del prodotto | id-produit | 商品ID
            BARCODE | Identificador del producto | 商品编码
            BARCODE_KIND | product-id-type | Produkt-ID-Typ | Tipo di identificativo del prodotto | type-id-produit
            BARCODE_KIND | 商品IDタイプ | Tipo de identificador de producto | 商品编码类型
            SHOWN | status | Stato | état | ステータス | Estado | 状态
            FULFILMENT | fulfillment-channel | fulfilment-channel | Versender | Canale di gestione | canal-traitement
            FULFILMENT | フルフィルメント・チャンネル | フルフィルメント チャンネル | Canal de gestión logística | 配送渠道
            """.formatted(SELLER_SKU));

    /// The inventory report and the price and quantity file, which name no product.
    public static final Aliases<VariantField> INVENTORY = Aliases.of(VariantField.class, """
            SKU | sku | %s
            QUANTITY | quantity | Menge | Quantità | quantité | 数量 | Cantidad
            """.formatted(SELLER_SKU));

    /// Stock that lies at Amazon: "Manage FBA inventory", its age, and "Amazon fulfilled inventory".
    static final Aliases<VariantField> FBA = Aliases.of(VariantField.class, """
            TITLE | product-name | Produktname | Nome prodotto | nom-du-produit | 商品名
            SKU | sku | %s
            QUANTITY | afn-fulfillable-quantity | Quantity Available | available
            ROLE | Warehouse-Condition-code
            """.formatted(SELLER_SKU));

    /// All orders, new and unshipped orders, and shipments from Amazon's own warehouses.
    static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | amazon-order-id | order-id
            PLACED_AT | purchase-date
            BUYER | recipient-name | buyer-name
            EMAIL | buyer-email
            PHONE | ship-phone-number | buyer-phone-number
            SKU | sku
            TITLE | product-name
            UNITS | quantity-purchased | quantity | quantity-shipped
            SHIPPED_UNITS | quantity-shipped
            UNITS_TO_SHIP | quantity-to-ship
            LINE_TOTAL | item-price
            LINE_STATUS | item-status
            STATUS | order-status
            SHIPPED_AT | shipment-date
            FULFILMENT | fulfillment-channel | fulfilment-channel
            CURRENCY | currency
            STREET | ship-address-1
            STREET_2 | ship-address-2
            POSTCODE | ship-postal-code
            CITY | ship-city
            STATE | ship-state
            COUNTRY | ship-country
            NOTE | delivery-Instructions
            """);

    /// Flat files and category templates: what the owner uploads, under the names of the machine and of the label.
    static final Aliases<VariantField> FLAT_FILE = Aliases.of(VariantField.class, """
            TITLE | item_name | Product Name | Item Name | title
            SKU | item_sku | sku | Seller SKU | contribution_sku
            PARENT | parent_sku | Parent SKU
            ROLE | parentage | parent_child | Parentage | Parentage Level | parentage_level
            OPTION | color_name | size_name | style_name | Color | Size | Style
            QUANTITY | quantity | fulfillment_availability#1.quantity | Quantity
            PRICE | standard_price | Your Price | Standard Price | price
            BARCODE | external_product_id | Product ID | product-id
            BARCODE_KIND | external_product_id_type | Product ID Type | product-id-type
            """);

    private AmazonNames() {}
}
