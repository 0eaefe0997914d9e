package dev.backstop.engine.intake.ebay;

import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.ProductField;

/// The column names of eBay's reports: Seller Hub, the older File Exchange and Selling Manager, and the wording of the
/// American, British, Australian, German, French, Italian and Spanish sites.
public final class EbayNames {
    public static final Aliases<ProductField> LISTINGS = Aliases.of(ProductField.class, """
        ID           | Item number | Item ID | ItemID | eBay item number | Artikelnummer | eBay-Artikelnummer
        ID           | Numéro de l'objet | Numéro d'objet | Numero oggetto | Número de artículo
        SKU          | Custom label (SKU) | Custom label | CustomLabel | SKU | Bestandseinheit | Bestandseinheit (SKU)
        SKU          | Libellé personnalisé | Libellé personnalisé (SKU) | Etichetta personalizzata (SKU)
        SKU          | Etiqueta personalizada (SKU) | Etiqueta personalizada
        TITLE        | Title | Item title | Angebotstitel | Titel | Artikelbezeichnung | Titre | Titolo | Título
        VARIANT      | Variation details | Variantendetails | Varianten-Details | Details zur Variante
        VARIANT      | Détails des variantes | Dettagli della variante | Detalles de la variación
        QUANTITY     | Available quantity | Quantity available | Verfügbare Stückzahl | Verfügbare Anzahl
        QUANTITY     | Verfügbare Menge | Quantité disponible | Quantità disponibile | Cantidad disponible
        PRICE        | Current price | Price | Start price | Aktueller Preis | Preis | Startpreis | Prix actuel
        PRICE        | Prix de départ | Prezzo attuale | Prezzo di partenza | Precio actual | Precio de salida
        CURRENCY     | Currency | Währung | Devise | Valuta | Divisa | Moneda
        TYPE         | Format | Type | Angebotsformat
        CATEGORY     | eBay category 1 name | Category leaf name | eBay-Kategorie 1 Name | Name der eBay-Kategorie 1
        BARCODE      | P:EAN | P:UPC | P:ISBN | EAN | UPC | ISBN
        """);

    /// Columns that only a report of listings on eBay has.
    static final String[] ONLY_IN_LISTINGS = {
        "Variation details",
        "Custom label (SKU)",
        "Watchers",
        "Bids",
        "Sold quantity",
        "Purchases",
        "Auction Buy It Now price",
        "Reserve price",
        "Listing site",
        "Site listed",
        "eBay category 1 name",
        "Category leaf name",
        "OutOfStockControl",
        "Beobachter",
        "Gebote",
        "Verkaufte Stückzahl",
        "Verkaufte Menge",
        "Format",
        "Angebotsformat"
    };

    static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
        NUMBER      | Order number | Order ID | Bestellnummer | Numéro de commande | Numero ordine | Número de pedido
        NUMBER      | Sales record number | Verkaufsprotokollnummer
        PLACED_AT   | Sale date | Date of sale | Verkauft am | Verkaufsdatum | Date de la vente | Date de vente
        PLACED_AT   | Data vendita | Data di vendita | Fecha de venta
        PAID_AT     | Paid on date | Paid date | Bezahlt am | Zahlungsdatum | Bezahldatum | Bezahlt am - Datum
        PAID_AT     | Date du paiement | Date de paiement | Data di pagamento | Fecha de pago
        SHIPPED_AT  | Shipped on date | Posted on date | Dispatched on date | Shipped date | Verschickt am - Datum
        SHIPPED_AT  | Verschickt am | Versanddatum | Versendet am | Date d'expédition | Data di spedizione
        SHIPPED_AT  | Fecha de envío
        BUYER       | Buyer name | Buyer fullname | Buyer full name | Name des Käufers | Vollständiger Name des Käufers
        BUYER       | Nom de l'acheteur | Nome acquirente | Nombre del comprador
        BUYER       | Buyer username | User ID | Nutzername des Käufers | Mitgliedsname
        RECIPIENT   | Ship to name | Post to name | Dispatch to name | Deliver to name | Versand an Name
        RECIPIENT   | Name des Empfängers | Empfängername | Nom du destinataire
        EMAIL       | Buyer email | E-Mail des Käufers | E-Mail-Adresse des Käufers
        PHONE       | Ship to phone | Post to phone | Dispatch to phone | Buyer phone number | Telefonnummer des Empfängers
        PHONE       | Versand an Telefon
        STREET      | Ship to address 1 | Post to address 1 | Dispatch to address 1 | Versand an Adresse 1
        STREET      | Empfängeradresse 1 | Buyer address 1 | Adresse 1 des Käufers | Käuferadresse 1
        STREET_2    | Ship to address 2 | Post to address 2 | Dispatch to address 2 | Versand an Adresse 2
        STREET_2    | Empfängeradresse 2 | Buyer address 2 | Adresse 2 des Käufers | Käuferadresse 2
        CITY        | Ship to city | Post to city | Dispatch to city | Versand an Ort | Ort des Empfängers
        CITY        | Buyer city | Buyer town/city | Ort des Käufers
        STATE       | Ship to state | Post to state | Ship to province/region/state | Dispatch to county | Ship to county
        STATE       | Post to county | Buyer state | Buyer county | Versand an Bundesland | Staat des Käufers
        POSTCODE    | Ship to zip | Ship to postcode | Ship to zip code | Post to postcode | Post to postal code
        POSTCODE    | Post to zip | Dispatch to postcode | Versand an PLZ | PLZ des Empfängers
        POSTCODE    | Buyer zip | Buyer postcode | PLZ des Käufers | Postleitzahl des Käufers
        COUNTRY     | Ship to country | Post to country | Dispatch to country | Versand an Land | Land des Empfängers
        COUNTRY     | Buyer country | Land des Käufers
        NOTE        | Buyer note | Nachricht des Käufers | Anmerkung des Käufers
        SKU         | Custom label | Custom label (SKU) | Bestandseinheit | Libellé personnalisé
        SKU         | Etichetta personalizzata | Etiqueta personalizada
        TITLE       | Item title | Title | Angebotstitel | Artikelbezeichnung | Titre de l'objet | Titolo oggetto
        TITLE       | Título del artículo
        VARIANT     | Variation details | Variantendetails | Details zur Variante | Détails des variantes
        UNITS       | Quantity | Anzahl | Stückzahl | Menge | Quantité | Quantità | Cantidad
        UNIT_PRICE  | Sold for | Sale price | Verkauft für | Verkaufspreis | Vendu pour | Venduto per | Vendido por
        LINE_TOTAL  | Item subtotal | Zwischensumme Artikel | Artikelzwischensumme
        ITEM        | Item number | Item ID | Artikelnummer | Numéro de l'objet | Numero oggetto | Número de artículo
        PAYMENT     | Payment method | Zahlungsmethode | Zahlungsart
        CURRENCY    | Transaction currency | Transaktionswährung
        """);

    /// What the report of transactions names otherwise than that of orders.
    static final Aliases<OrderField> TRANSACTIONS = Aliases.of(OrderField.class, """
        NUMBER      | Order number | Bestellnummer | Numéro de commande | Numero ordine | Número de pedido
        PLACED_AT   | Transaction creation date | Datum der Transaktionserstellung | Erstellungsdatum der Transaktion
        PLACED_AT   | Date de création de la transaction | Data di creazione della transazione
        PLACED_AT   | Fecha de creación de la transacción
        ROW_TYPE    | Type | Typ | Tipo
        BUYER       | Buyer name | Name des Käufers | Buyer username | Nutzername des Käufers
        CITY        | Ship to city | Post to city | Versand nach Ort | Ort des Empfängers
        STATE       | Ship to province/region/state | Ship to state | Post to state
        POSTCODE    | Ship to zip | Ship to postcode | Ship to postal code | Post to postcode | Versand nach PLZ
        COUNTRY     | Ship to country | Post to country | Versand nach Land
        SKU         | Custom label | Bestandseinheit
        TITLE       | Item title | Angebotstitel
        UNITS       | Quantity | Anzahl | Stückzahl
        LINE_TOTAL  | Item subtotal | Zwischensumme Artikel | Artikelzwischensumme
        ITEM        | Item ID | Artikelnummer
        CURRENCY    | Transaction currency | Transaktionswährung
        """);

    private EbayNames() {}
}
