package dev.backstop.engine.intake.woocommerce;

import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.ProductField;

/// The column names of WooCommerce's files.
///
/// The product export writes them in the language of the site: English, German, French, Spanish, Italian, Dutch,
/// Polish, Portuguese, Swedish, Russian, Danish. The last name of a line, with dots or underscores, is that of the
/// REST interface.
public final class WooNames {
    public static final Aliases<ProductField> PRODUCTS = Aliases.of(ProductField.class, """
        ID               | ID
        SKU              | SKU | Artikelnummer | Artikelnummer (SKU) | UGS | COD | REF | Артикул | Varenummer (SKU) | Varenummer
        TITLE            | Name | post_title | Nom | Nombre | Nome | Naam | Nazwa | Namn | Имя | Название | Navn
        TYPE             | Type | Typ | Tipo | Тип | tax:product_type
        QUANTITY         | Stock | Bestand | Lagerbestand | Lager | Inventario | Magazzino | Voorraad | Stan magazynowy
        QUANTITY         | Estoque | Lagersaldo | Запасы | Lagerantal | stock_quantity
        STOCK_STATUS     | In stock? | Vorrätig? | Auf Lager? | En stock ? | ¿Existencias? | ¿En inventario?
        STOCK_STATUS     | Op voorraad? | W magazynie? | Em estoque? | Em stock? | I lager? | В наличии? | På lager? | stock_status
        SELLS_WHEN_OUT   | Backorders allowed? | Lieferrückstände erlaubt? | Lieferrückstande erlaubt? | Rückstände erlaubt?
        SELLS_WHEN_OUT   | Autoriser les commandes de produits en rupture ? | ¿Permitir reservas de productos agotados?
        SELLS_WHEN_OUT   | Abilita gli ordini arretrati? | Nabestellingen toestaan?
        SELLS_WHEN_OUT   | Pozwalać na zamówienia oczekujące (na dostawę do magazynu)? | Czy zamówienia oczekujące są dozwolone?
        SELLS_WHEN_OUT   | São permitidas encomendas? | Encomendas permitidas? | Permitir encomendas?
        SELLS_WHEN_OUT   | Tillåt restnoteringar? | Задержанный заказ возможен? | Restordrer tilladt? | backorders
        PRICE            | Regular price | Regulärer Preis | Tarif régulier | Prix régulier | Precio normal | Precio regular
        PRICE            | Prezzo di listino | Reguliere prijs | Cena | Cena podstawowa | Preço | Preço normal
        PRICE            | Ordinarie pris | Базовая цена | Normalpris | regular_price
        SALE_PRICE       | Sale price | Angebotspreis | Tarif promo | Prix promo | Precio rebajado | Prezzo in offerta
        SALE_PRICE       | Actieprijs | Cena promocyjna | Preço promocional | Reapris | Цена распродажи | Tilbudspris | sale_price
        SALE_FROM        | Date sale price starts | Datum, an dem Angebotspreis beginnt | Datum, an dem der Angebotspreis beginnt
        SALE_FROM        | Date de début de promo | Día en que empieza el precio rebajado
        SALE_FROM        | Data di partenza del prezzo in saldo | Startdatum actieprijs | Data rozpoczęcia promocji
        SALE_FROM        | Data de preço promocional começa em | Datum när reapriset börjar
        SALE_FROM        | Дата начала действия продажной цены | date_on_sale_from
        SALE_TO          | Date sale price ends | Datum, an dem Angebotspreis endet | Datum, an dem der Angebotspreis endet
        SALE_TO          | Date de fin de promo | Día en que termina el precio rebajado | Data in cui termina l'offerta
        SALE_TO          | Termine data del prezzo di vendita | Einddatum actieprijs | Data zakończenia promocji
        SALE_TO          | Data de preço promocional termina em | Datum när reapriset upphör
        SALE_TO          | Дата окончания действия продажной цены | date_on_sale_to
        BARCODE          | GTIN, UPC, EAN, or ISBN | GTIN, UPC, EAN oder ISBN | GTIN, UPC, EAN ou ISBN | GTIN, UPC, EAN o ISBN
        BARCODE          | GTIN, UPC, EAN, o ISBN | GTIN, UPC, EAN of ISBN | GTIN, UPC, EAN lub ISBN | GTIN, UPC, EAN, ou ISBN
        BARCODE          | GTIN, UPC, EAN eller ISBN | GTIN, UPC, EAN или ISBN | global_unique_id
        CATEGORY         | Categories | Kategorien | Catégories | Categorías | Categorie | Categorieën | Kategorie | Categorias
        CATEGORY         | Kategorier | Категории | categories.0.name | tax:product_cat
        SHOWN            | Published | Veröffentlicht | Publié | Publicado | Pubblicato | Gepubliceerd | Opublikowano
        SHOWN            | Opublikowane | Publicerad | Опубликован | Udgivet | status | post_status
        VISIBILITY       | Visibility in catalog | Visibility in catalogue | Sichtbarkeit im Katalog | Katalogsichtbarkeit
        VISIBILITY       | Visibilité dans le catalogue | Visibilidad en el catálogo | Visibilità nel catalogo
        VISIBILITY       | Zichtbaarheid in catalogus | Widoczność w katalogu | Visibilidade no catálogo
        VISIBILITY       | Synlighet i katalog | Видимость в каталоге | Synlighed i katalog | catalog_visibility
        FEATURED         | Is featured? | Ist hervorgehoben? | Hervorgehoben? | Mis en avant ? | ¿Está destacado?
        FEATURED         | In primo piano? | Uitgelicht? | Wyróżniony produkt? | Em destaque? | рекомендуемый?
        LOW_STOCK        | Low stock amount | Geringe Lagermenge | Geringer Lagerbestand | Montant de stock faible
        LOW_STOCK        | Cantidad de bajo inventario | Quantità in magazzino bassa | Lage voorraad | Niski stan magazynowy
        LOW_STOCK        | Quantidade baixa de estoque | Lågt lagerantal | Малое количество на складе | low_stock_amount
        SOLD_INDIVIDUALLY | Sold individually? | Nur einzeln verkaufen? | Einzeln verkauft? | Vendre individuellement ?
        SOLD_INDIVIDUALLY | ¿Vendido individualmente? | Venduto singolarmente? | Wordt individueel verkocht?
        SOLD_INDIVIDUALLY | Sprzedawany pojedynczo? | Vendido individualmente? | Säljes styckvis?
        SOLD_INDIVIDUALLY | Продано индивидуально? | sold_individually
        TAX_STATUS       | Tax status | Steuerstatus | État de la TVA | Estado del impuesto | Stato delle imposte | Btw status
        TAX_STATUS       | Status podatku | Status do imposto | Momsstatus | Статус налога | tax_status
        PARENT           | Parent | Übergeordnetes Produkt | Eltern | Superior | Genitore | Hoofd | Element nadrzędny
        PARENT           | Ascendente | Pai | Överordnad | Förälder | Родительский | Forælder | parent_id | parent_sku | post_parent
        PARENT_TITLE     | parent_name
        TRACKED          | manage_stock
        """);

    static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
        NUMBER           | order_number | Order Number | number | order_number_formatted | order_id | Order ID | Order #
        PLACED_AT        | order_date | Order Date | date_created | date | post_date | created_at
        PAID_AT          | paid_date | Paid Date | date_paid
        SHIPPED_AT       | completed_date | Completed Date | date_completed
        STATUS           | status | order_status | Order Status | post_status
        PAYMENT          | payment_method_title | Payment Method Title | payment_method | Payment Method
        CURRENCY         | order_currency | Order Currency | currency
        EMAIL            | billing_email | Email (Billing) | customer_email | Customer Email | billing.email
        PHONE            | billing_phone | Phone (Billing) | billing.phone | shipping_phone | shipping.phone
        BUYER            | customer_name | billing_full_name | Full Name (Billing)
        FIRST_NAME       | billing_first_name | First Name (Billing) | billing.first_name
        LAST_NAME        | billing_last_name | Last Name (Billing) | billing.last_name
        RECIPIENT_FIRST_NAME | shipping_first_name | First Name (Shipping) | shipping.first_name
        RECIPIENT_LAST_NAME | shipping_last_name | Last Name (Shipping) | shipping.last_name
        RECIPIENT        | Full Name (Shipping) | shipping_full_name
        COMPANY          | shipping_company | Company (Shipping) | shipping.company
        STREET           | shipping_address_1 | Address 1 (Shipping) | Address 1&2 (Shipping) | shipping.address_1
        STREET           | billing_address_1 | Address 1&2 (Billing) | Address 1 (Billing) | billing.address_1
        STREET_2         | shipping_address_2 | Address 2 (Shipping) | shipping.address_2 | billing_address_2 | billing.address_2
        CITY             | shipping_city | City (Shipping) | shipping.city | billing_city | City (Billing) | billing.city
        STATE            | shipping_state | State Code (Shipping) | State Name (Shipping) | shipping.state
        STATE            | billing_state | State Code (Billing) | billing.state
        POSTCODE         | shipping_postcode | Postcode (Shipping) | shipping.postcode
        POSTCODE         | billing_postcode | Postcode (Billing) | billing.postcode
        COUNTRY          | shipping_country | Country Code (Shipping) | Country Name (Shipping) | shipping.country
        COUNTRY          | billing_country | Country Code (Billing) | billing.country
        NOTE             | customer_note | Customer Note
        SKU              | sku | item_sku | line_item_sku | Item SKU | product_sku | line_items.sku
        TITLE            | product_name | item_name | Item Name | Product Name | line_item_name | Name | line_items.name
        VARIANT          | item_meta | Product Variation
        ITEM             | product_id | item_product_id | Product ID | line_items.product_id
        UNITS            | quantity | item_quantity | Quantity (- Refund) | line_item_quantity | qty | line_items.quantity
        UNIT_PRICE       | item_price | Item Cost | line_items.price
        LINE_TOTAL       | item_total | Order Line Total | line_total | item_subtotal | line_items.total
        CANCELLED_AT     | cancelled_date
        LINES            | line_items | Line Items | line_item
        """);

    private WooNames() {}
}
