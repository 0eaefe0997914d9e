package dev.backstop.engine.intake.supplier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a supplier says of its stock in a word instead of a number.
enum StockWord {
    IN_STOCK(List.of(
            "true",
            "yes",
            "y",
            "instock",
            "available",
            "ja",
            "oui",
            "active",
            "live",
            "ok",
            "current",
            "inf",
            "plenty",
            "lowstock",
            "limitedstock",
            "limited",
            "few",
            "fewleft",
            "lastpieces",
            "stocked",
            "onhand",
            "si",
            "sì",
            "tak",
            "auflager",
            "lieferbar",
            "verfügbar",
            "sofortlieferbar",
            "enstock",
            "disponible",
            "disponibile",
            "inmagazzino",
            "disponivel",
            "disponível",
            "opvoorraad",
            "leverbaar",
            "ilager",
            "pålager",
            "dostępny",
            "skladem",
            "вналичии",
            "green",
            "high",
            "medium",
            "low")),
    OUT_OF_STOCK(List.of(
            "false",
            "no",
            "n",
            "outofstock",
            "soldout",
            "unavailable",
            "oos",
            "nostock",
            "nil",
            "none",
            "nein",
            "non",
            "notavailable",
            "temporarilyunavailable",
            "backorder",
            "onbackorder",
            "comingsoon",
            "awaitingstock",
            "dueinsoon",
            "empty",
            "zero",
            "onorder",
            "due",
            "nicht",
            "nichtlieferbar",
            "nichtauflager",
            "nichtverfügbar",
            "ausverkauft",
            "vergriffen",
            "rupture",
            "rupturedestock",
            "horsstock",
            "épuisé",
            "nondisponible",
            "indisponible",
            "agotado",
            "sinstock",
            "nodisponible",
            "esaurito",
            "nondisponibile",
            "esgotado",
            "uitverkocht",
            "nietopvoorraad",
            "nietleverbaar",
            "slut",
            "udsolgt",
            "brak",
            "niedostępny",
            "нет",
            "нетвналичии",
            "red")),
    DISCONTINUED(List.of(
            "endofline",
            "discontinued",
            "eol",
            "obsolete",
            "withdrawn",
            "deleted",
            "delisted",
            "endoflife",
            "nolongeravailable",
            "ceased",
            "retired",
            "phasedout",
            "outofprint",
            "auslaufartikel",
            "auslauf",
            "arrêté",
            "finderie",
            "findesérie",
            "descatalogado",
            "fuoriproduzione",
            "uitlopend",
            "inactive"));

    /// A flag says that there is some stock, not how much: it is taken as this many units, few enough to be kept.
    static final int UNITS_OF_A_FLAG = 10;

    private static final Pattern SIGNS = Pattern.compile("[\\s_\\-./!]+");

    private final List<String> words;

    StockWord(List<String> words) {
        this.words = words;
    }

    static Optional<StockWord> of(String text) {
        var bare = SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        for (var word : values()) {
            if (word.words.contains(bare)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
