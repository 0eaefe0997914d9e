package dev.backstop.engine.update;

/// What WooCommerce calls its columns in the languages it exports them in.
final class WooWords {
    static final String[] TYPE = {"Type", "Typ", "Tipo", "Тип", "Rodzaj"};
    static final String[] SKU = {"SKU", "Artikelnummer", "UGS", "COD", "Артикул", "REF"};
    static final String[] NAME = {"Name", "Nom", "Nombre", "Nome", "Naam", "Имя", "Nazwa"};
    static final String[] IN_STOCK = {
        "In stock?",
        "Vorrätig?",
        "En stock ?",
        "En stock?",
        "¿Existencias?",
        "¿En inventario?",
        "In magazzino?",
        "Op voorraad?",
        "В наличии?",
        "Em estoque?",
        "W magazynie?"
    };
    static final String[] STOCK = {
        "Stock",
        "Bestand",
        "Lagerbestand",
        "Inventario",
        "Magazzino",
        "Voorraad",
        "Запасы",
        "Estoque",
        "Stan magazynowy"
    };
    static final String[] BACKORDERS = {
        "Backorders allowed?",
        "Lieferrückstande erlaubt?",
        "Lieferrückstände erlaubt?",
        "Autoriser les commandes de produits en rupture ?",
        "¿Permitir reservas de productos agotados?",
        "Abilitare gli ordini arretrati?",
        "Nabestellingen toestaan?",
        "Возможен ли предзаказ?",
        "São permitidas encomendas?",
        "Zamówienia oczekujące dozwolone?"
    };

    private WooWords() {}
}
