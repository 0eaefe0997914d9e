package dev.backstop.engine.intake.own;

import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.sheet.VariantField;

/// What owners call the columns of their own sheets, in the languages in which they are likely to write them.
final class OwnNames {
    static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | Order number | Order no | Order no. | Order # | Order ID | Order ref | Order reference | Order
            NUMBER | Invoice number | Invoice no | Invoice no. | Invoice | Sale no | Sale number | Receipt number
            NUMBER | Bestellnummer | Bestell-Nr | Bestell-Nr. | Auftragsnummer | Auftrags-Nr. | Auftrag | Bestellung
            NUMBER | Rechnungsnummer | Numéro de commande | N° de commande | N° commande | No de commande | Commande
            NUMBER | Número de pedido | Nº de pedido | N.º de pedido | Pedido | Numero ordine | N. ordine | Ordine
            NUMBER | Ordernummer | Bestelnummer | Ordernr | Numer zamówienia | Nr zamówienia | Zamówienie
            NUMBER | Número do pedido | Encomenda | Ordrenummer | Номер заказа | № заказа | Заказ
            NUMBER | 注文番号 | 受注番号 | 订单号 | 주문번호
            PLACED_AT | Order date | Date ordered | Ordered on | Ordered at | Ordered | Placed on | Placed at | Date
            PLACED_AT | Sale date | Sold on | Invoice date | Bestelldatum | Auftragsdatum | Verkaufsdatum | Datum
            PLACED_AT | Date de commande | Date commande | Fecha de pedido | Fecha del pedido | Fecha
            PLACED_AT | Data ordine | Data dell'ordine | Besteldatum | Orderdatum | Data zamówienia | Data do pedido
            PLACED_AT | Data | Ordredato | Dato | Дата заказа | Дата
            PLACED_AT | 注文日 | 注文日時 | 受注日 | 日付 | 订单日期 | 주문일
            BUYER | Customer name | Customer | Buyer | Client | Name | Kundenname | Kunde | Käufer | Nom du client | Nom
            BUYER | Cliente | Nombre | Klant | Klantnaam | Klient | Kund | Kunde/Firma | Клиент | Покупатель
            BUYER | 顧客名 | お客様名 | 購入者名 | 氏名 | 客户 | 고객명
            FIRST_NAME | First name | Vorname | Prénom | Voornaam
            LAST_NAME | Last name | Surname | Nachname | Achternaam
            EMAIL | Email | Email address | Customer email | Mail | E-Mail-Adresse | Courriel | Adresse e-mail
            EMAIL | Correo | Correo electrónico | Indirizzo e-mail | E-mailadres | Эл. почта | メールアドレス | メール
            PHONE | Phone | Telephone | Mobile | Telefon | Téléphone | Teléfono | Telefono | Telefoon | Телефон | 電話番号
            SKU | SKU | Item SKU | Product SKU | Item code | Product code | Code | Item number | Item no | Item no.
            SKU | Artikelnummer | Artikel-Nr | Artikel-Nr. | Art.-Nr. | Code article | Référence | Réf. | Réf
            SKU | Referencia | Código | Codice articolo | Codice | Artikelcode | Indeks | Kod | Varenummer | Артикул
            SKU | 商品コード | 品番 | 商品番号 | 货号 | 상품코드
            TITLE | Item name | Product name | Item | Product | Description | Title | Article | Artikelbezeichnung
            TITLE | Bezeichnung | Produktname | Produkt | Artikel | Désignation | Libellé | Produit | Producto
            TITLE | Artículo | Descripción | Prodotto | Articolo | Descrizione | Omschrijving | Nazwa | Produto | Vare
            TITLE | Наименование | Товар | 商品名 | 品名 | 产品 | 상품명
            VARIANT | Variant | Option | Variante | Ausführung | Opción | Variatie | Wariant | バリエーション
            UNITS | Quantity | Qty | Quantity ordered | Qty ordered | Units | Pieces | Menge | Anzahl | Stückzahl | Stück
            UNITS | Quantité | Qté | Cantidad | Quantità | Qtà | Aantal | Ilość | Quantidade | Antal
            UNITS | Количество | Кол-во | 数量 | 個数 | 수량
            UNIT_PRICE | Unit price | Price each | Item price | Price | Einzelpreis | Stückpreis | Preis | Prix unitaire
            UNIT_PRICE | Prix | Precio unitario | Precio | Prezzo unitario | Prezzo | Stukprijs | Prijs | Cena | Preço
            UNIT_PRICE | Pris | Цена | 単価 | 販売価格 | 価格 | 单价 | 단가
            LINE_TOTAL | Line total | Item total | Zeilensumme | Positionssumme | Total ligne | Total línea | 小計
            STATUS | Order status | Status | Fulfilment status | Fulfillment status | Fulfilment | Fulfillment
            STATUS | Bestellstatus | Auftragsstatus | Statut | Estado | Stato | Статус | ステータス | 状態 | 注文状況
            STATUS | Shipped | Sent | Dispatched | Versendet | Verschickt | Expédié | Enviado | Spedito | Verzonden | 発送
            SHIPPED_AT | Date shipped | Shipped on | Ship date | Shipping date | Dispatch date | Date sent | Sent on
            SHIPPED_AT | Versanddatum | Versendet am | Date d'expédition | Date d'envoi | Fecha de envío
            SHIPPED_AT | Data spedizione | Verzenddatum | Data wysyłki | Дата отправки | 発送日 | 出荷日
            PAYMENT | Payment status | Payment | Paid | Zahlungsstatus | Bezahlt | Paiement | Payé | Pagado | Pagato
            PAYMENT | Betaald | Zapłacono | Оплачено | 入金
            CURRENCY | Currency | Währung | Devise | Moneda | Valuta | Moeda | Waluta | Валюта | 通貨
            STREET | Address | Street | Address 1 | Adresse | Straße | Strasse | Rue | Dirección | Calle | Indirizzo | Adres
            STREET | Адрес | 住所
            STREET_2 | Address 2 | Adresszusatz
            POSTCODE | Postcode | Postal code | Zip | Zip code | PLZ | Postleitzahl | Code postal | Código postal | CAP
            POSTCODE | Kod pocztowy | Индекс | 郵便番号
            CITY | City | Town | Ort | Stadt | Ville | Ciudad | Città | Plaats | Miasto | Город
            COUNTRY | Country | Land | Pays | País | Paese | Kraj | Страна | 国
            NOTE | Note | Notes | Comment | Comments | Notiz | Bemerkung | Remarque | Nota | Notas | Opmerking | Uwagi | 備考
            """);

    static final Aliases<VariantField> PRODUCTS = Aliases.of(VariantField.class, """
            SKU | SKU | Item SKU | Product SKU | Item code | Product code | Code | Item number | Item no | Item no.
            SKU | Artikelnummer | Artikel-Nr | Artikel-Nr. | Art.-Nr. | Code article | Référence | Réf. | Réf
            SKU | Referencia | Código | Codice articolo | Codice | Artikelcode | Indeks | Kod | Varenummer | Артикул
            SKU | 商品コード | 品番 | 商品番号 | 货号 | 상품코드
            TITLE | Product name | Item name | Name | Product | Item | Title | Description | Article | Artikelbezeichnung
            TITLE | Bezeichnung | Produktname | Produkt | Artikel | Désignation | Libellé | Produit | Nom | Producto
            TITLE | Artículo | Nombre | Descripción | Prodotto | Articolo | Descrizione | Nome | Omschrijving | Naam
            TITLE | Nazwa | Produto | Vare | Наименование | Название | Товар | 商品名 | 品名 | 产品 | 상품명
            OPTION | Variant | Option | Size | Colour | Color | Variante | Größe | Farbe | Taille | Couleur | Talla
            OPTION | Taglia | Colore | Maat | Kleur | Rozmiar | Kolor | サイズ | 色 | カラー
            QUANTITY | On hand | Stock on hand | In stock | Stock | Stock level | Inventory | Quantity | Qty | Units
            QUANTITY | Lagerbestand | Bestand | Auf Lager | Menge | En stock | Quantité | Qté | Existencias | Cantidad
            QUANTITY | Giacenza | Quantità | Voorraad | Aantal | Stan magazynowy | Stan | Ilość | Estoque | Quantidade
            QUANTITY | Lager | Antal | Остаток | Количество | 在庫数 | 在庫 | 数量 | 库存 | 재고
            PRICE | Selling price | Sell price | Retail price | Price | Verkaufspreis | VK-Preis | VK | Preis
            PRICE | Prix de vente | Prix | Precio de venta | PVP | Precio | Prezzo di vendita | Prezzo
            PRICE | Verkoopprijs | Prijs | Cena sprzedaży | Cena | Preço de venda | Preço | Pris | Цена
            PRICE | 販売価格 | 売価 | 価格 | 售价 | 판매가
            COST | Cost price | Unit cost | Cost | Purchase price | Buying price | Einkaufspreis | EK-Preis | EK
            COST | Prix d'achat | Precio de coste | Coste | Prezzo d'acquisto | Costo | Inkoopprijs | Cena zakupu
            COST | Preço de custo | Себестоимость | 仕入価格 | 仕入値 | 原価
            BARCODE | Barcode | EAN | EAN-13 | GTIN | UPC | ISBN | Strichcode | Code-barres | Code barre
            BARCODE | Código de barras | Codice a barre | Streepjescode | Kod kreskowy | Штрихкод | バーコード | JANコード | JAN
            CATEGORY | Category | Product type | Group | Kategorie | Warengruppe | Catégorie | Categoría | Categoria
            CATEGORY | Categorie | Kategoria | Категория | カテゴリー | カテゴリ | 分類
            WEIGHT | Weight (kg) | Weight (g) | Weight (lb) | Weight (oz)
            """);

    private OwnNames() {}
}
