package dev.backstop.domain.sheet;

import java.util.Locale;
import java.util.Set;

/// The supplier's freight terms in its own words, and whether the price of the goods already holds the carriage.
public record Freight(String terms, Cover cover) {
    /// Incoterms 2020 (and the older DAT, DDU) under which the seller pays the main carriage.
    private static final Set<String> SELLER_PAYS =
            Set.of("CPT", "CIP", "CFR", "CIF", "DAP", "DPU", "DDP", "DAT", "DDU");

    /// Incoterms 2020 under which the buyer pays it.
    private static final Set<String> BUYER_PAYS = Set.of("EXW", "FCA", "FAS", "FOB");

    /// Who pays the carriage.
    public enum Cover {
        INCLUDED,
        NOT_INCLUDED,
        AS_AGREED
    }

    /// Terms such as "DDP Bristol", read by their Incoterm; terms without one are as agreed.
    public static Freight of(String terms) {
        var stripped = terms.strip();
        var incoterm = stripped.split("[\\s,]", 2)[0].toUpperCase(Locale.ROOT);
        if (SELLER_PAYS.contains(incoterm)) {
            return new Freight(stripped, Cover.INCLUDED);
        }
        return new Freight(stripped, BUYER_PAYS.contains(incoterm) ? Cover.NOT_INCLUDED : Cover.AS_AGREED);
    }
}
