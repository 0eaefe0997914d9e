package dev.backstop.engine.intake.etsy;

import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.ProductField;

/// The column names of Etsy's files, in the languages of its sellers: English, German, French, Italian, Spanish, Dutch,
/// Polish, Portuguese.
final class EtsyNames {
    static final Aliases<ProductField> LISTINGS = Aliases.of(ProductField.class, """
        SKU         | SKU | BESTANDSEINHEIT | UGS | ARTIKELNUMMER
        TITLE       | TITLE | TITEL | TITRE | TITOLO | TÍTULO | TYTUŁ
        VARIANT     | VARIATION 1 VALUES | VARIATIONSWERT 1 | VARIATIONSWERTE 1 | VALEURS DE LA VARIATION 1
        VARIANT     | VALORI VARIAZIONE 1 | VALORES DE LA VARIACIÓN 1 | VALORES DA VARIAÇÃO 1
        QUANTITY    | QUANTITY | STÜCKZAHL | ANZAHL | MENGE | QUANTITÉ | QUANTITÀ | CANTIDAD | HOEVEELHEID | AANTAL
        QUANTITY    | ILOŚĆ | QUANTIDADE
        PRICE       | PRICE | PREIS | PRIX | PREZZO | PRECIO | PRIJS | CENA | PREÇO
        CURRENCY    | CURRENCY_CODE | WÄHRUNGSCODE | CODE_DEVISE | CODE DEVISE | CODICE_VALUTA | CÓDIGO_DE_MONEDA
        CURRENCY    | CÓDIGO DE LA MONEDA | VALUTACODE | KOD_WALUTY | CÓDIGO_DA_MOEDA
        DESCRIPTION | DESCRIPTION | BESCHREIBUNG | DESCRIZIONE | DESCRIPCIÓN | BESCHRIJVING | OPIS | DESCRIÇÃO
        TAGS        | TAGS | ÉTIQUETTES | TAG | ETIQUETAS | LABELS | TAGI
        MATERIALS   | MATERIALS | MATERIALIEN | MATÉRIAUX | MATERIALI | MATERIALES | MATERIALEN | MATERIAŁY | MATERIAIS
        PICTURE     | IMAGE1 | BILD1 | IMMAGINE1 | IMAGEN1 | AFBEELDING1 | ZDJĘCIE1 | IMAGEM1 | PHOTO1 | FOTO1
        """);

    /// Order items and orders alike. UK accounts say "posted" and "delivery" where others say "shipped" and "ship".
    static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
        NUMBER      | Order ID | Order Id | Bestellnummer | Numéro de commande | ID ordine | ID del pedido
        PLACED_AT   | Sale Date | Verkaufsdatum | Date de vente | Data di vendita | Fecha de venta
        BUYER       | Full Name | Ship Name | Delivery Name | Buyer
        FIRST_NAME  | First Name
        LAST_NAME   | Last Name
        RECIPIENT   | Ship Name | Delivery Name
        EMAIL       | Buyer Email | Email
        SKU         | SKU | Bestandseinheit
        TITLE       | Item Name | Artikelname | Nom de l'article | Nome dell'articolo | Nombre del artículo
        VARIANT     | Variations | Variationen
        UNITS       | Quantity | Anzahl | Quantité | Quantità | Cantidad
        UNIT_PRICE  | Price | Preis | Prix | Prezzo | Precio
        LINE_TOTAL  | Item Total
        CURRENCY    | Currency | Währung | Devise | Valuta | Moneda
        ITEM        | Listing ID | Listing Id
        PAID_AT     | Date Paid
        SHIPPED_AT  | Date Shipped | Date Posted | Date Dispatched
        STATUS      | Status
        ROW_TYPE    | Order Type
        STREET      | Ship Address1 | Ship Address 1 | Delivery Address1 | Delivery Address 1 | Street 1
        STREET_2    | Ship Address2 | Ship Address 2 | Delivery Address2 | Delivery Address 2 | Street 2
        CITY        | Ship City | Delivery City
        STATE       | Ship State | Delivery State | Delivery County
        POSTCODE    | Ship Zipcode | Ship Postcode | Delivery Zipcode | Delivery Postcode
        COUNTRY     | Ship Country | Delivery Country
        """);

    private EtsyNames() {}
}
