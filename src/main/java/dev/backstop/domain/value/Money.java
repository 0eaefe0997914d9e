package dev.backstop.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;

/// An exact amount in one currency, kept with four decimal places (unit costs need them). Never binary floating
/// point.
///
/// Adding or comparing two currencies is a mistake of the caller and throws.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    /// Decimal places every amount is kept with.
    public static final int SCALE = 4;

    public Money {
        amount = amount.setScale(SCALE, RoundingMode.HALF_EVEN);
    }

    /// The amount written as in "12.50", in the currency of that ISO code.
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /// A statistical value made money: the one place where a double becomes an amount, rounded half even to four
    /// places.
    public static Money rounded(double amount, Currency currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    /// Nothing, in that currency.
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /// What amounts come to together; nothing where there is none, or where they are in several currencies.
    public static Optional<Money> sum(Collection<Money> amounts) {
        boolean mixed = amounts.stream().map(Money::currency).distinct().count() > 1;
        return mixed ? Optional.empty() : amounts.stream().reduce(Money::plus);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    /// The product with an exact factor, rounded half even to four places.
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /// This amount in another currency at a rate the owner keeps: one unit of this currency is `rate` of the other.
    public Money converted(BigDecimal rate, Currency to) {
        return new Money(amount.multiply(rate), to);
    }

    /// The amount as it is paid: in whole pence, or whatever the currency's smallest coin is, rounded half even. Sums
    /// of such amounts add up as they are shown.
    public Money payable() {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return new Money(amount.setScale(digits, RoundingMode.HALF_EVEN), currency);
    }

    /// The amount in whole units, half up, as estimates are shown.
    public Money whole() {
        return new Money(amount.setScale(0, RoundingMode.HALF_UP), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /// The amount as a statistic, for sums that are estimates.
    public double toDouble() {
        return amount.doubleValue();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Mixed currencies: " + this + " and " + other);
        }
        return other;
    }
}
