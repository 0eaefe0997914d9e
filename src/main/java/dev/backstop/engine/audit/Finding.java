package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something a listing says that is not so, with the money it risks over 30 days and the fix that is recommended.
///
/// `why` states the fact, `detail` until when or since when. `others` are further findings about the same listing,
/// less urgent.
public record Finding(
        Kind kind,
        Severity severity,
        Subject subject,
        Money atRisk,
        Message why,
        Message detail,
        Fix fix,
        List<Finding> others) {
    public Finding {
        others = List.copyOf(others);
    }

    /// Whether `atRisk` is known: not without a selling price.
    public boolean isAtRiskKnown() {
        var product = subject.product();
        return atRisk.isPositive() || (product != null && product.price().isPositive());
    }

    /// The rules of the audit; of two findings with the same money the earlier kind is the more urgent.
    public enum Kind {
        UNKNOWN_SKU,
        DISCONTINUED,
        OVERSELL,
        WRONG_DATE,
        HIDDEN_SALES,
        LISTED_NOWHERE,
        SELLS_OUT_FIRST,
        STALE;

        /// Whether the listing is known to say something that is not so; one not checked for long only may.
        public boolean isWrong() {
            return this != STALE;
        }
    }

    /// What a finding is about. There is no listing (and no channel) for a product that is listed nowhere, and no
    /// product for an
    /// unknown SKU.
    public record Subject(
            @Nullable Listing listing,
            @Nullable Channel channel,
            @Nullable Product product,
            int shippable,
            double unitsPerDay,
            @Nullable LocalDate nextStockOn) {
        /// The product's name; the listing's own title where the product is not known.
        public String title() {
            return product != null
                    ? product.name()
                    : Objects.requireNonNull(listing).title();
        }

        public Sku sku() {
            return product != null
                    ? product.sku()
                    : Objects.requireNonNull(listing).sku();
        }
    }

    Finding with(List<Finding> more) {
        return new Finding(kind, severity, subject, atRisk, why, detail, fix, more);
    }
}
