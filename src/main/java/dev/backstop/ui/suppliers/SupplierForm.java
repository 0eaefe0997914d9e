package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// The form of a supplier: who, where, on what terms.
final class SupplierForm {
    private static final int DEFAULT_LEAD = 14;
    private static final int DEFAULT_REVIEW = 7;

    private final SuppliersViewModel model;
    private final Texts texts;
    private final @Nullable Supplier known;
    private final StringProperty name;
    private final StringProperty country;
    private final StringProperty contact;
    private final StringProperty email;
    private final StringProperty phone;
    private final StringProperty address;
    private final StringProperty currency;
    private final ObjectProperty<@Nullable BigDecimal> rate;
    private final ObjectProperty<@Nullable Integer> lead;
    private final ObjectProperty<@Nullable Integer> spread;
    private final ObjectProperty<@Nullable Integer> review;
    private final ObjectProperty<@Nullable Money> minimum;
    private final ObjectProperty<@Nullable WorkWeek> week;
    private final StringProperty payment;
    private final StringProperty freight;
    private final ObjectProperty<@Nullable Money> freightCost;
    private final ObjectProperty<@Nullable Money> freightFree;
    private final ObjectProperty<@Nullable Double> deposit;
    private final ObjectProperty<@Nullable Integer> paymentDays;
    private final @Nullable SupplierTerms terms;
    private final StringProperty note;

    SupplierForm(SuppliersViewModel model, Texts texts, @Nullable Supplier known) {
        this.model = model;
        this.texts = texts;
        this.known = known;
        name = text(known == null ? "" : known.name());
        country = text(known == null ? "" : known.country());
        contact = text(known == null ? "" : known.contactName());
        email = text(known == null ? "" : known.email());
        phone = text(known == null ? "" : known.phone());
        address = text(known == null ? "" : known.address());
        currency = text((known == null ? model.choices().currency() : known.currency()).getCurrencyCode());
        rate = new SimpleObjectProperty<>(known == null ? BigDecimal.ONE : known.exchangeRate());
        lead = new SimpleObjectProperty<>(known == null ? DEFAULT_LEAD : known.leadTimeDays());
        spread = new SimpleObjectProperty<>(known == null ? 3 : known.leadTimeSpreadDays());
        review = new SimpleObjectProperty<>(known == null ? DEFAULT_REVIEW : known.reviewPeriodDays());
        minimum = new SimpleObjectProperty<>(known == null ? null : known.minimumOrderValue());
        week = new SimpleObjectProperty<>(known == null ? WorkWeek.EVERY_DAY : known.workingDays());
        payment = text(known == null ? "" : known.paymentTerms());
        freight = text(known == null ? "" : known.freightTerms());
        note = text(known == null ? "" : known.note());
        terms = known == null ? null : model.choices().terms(known).orElse(null);
        freightCost =
                new SimpleObjectProperty<>(terms == null || terms.freight().isZero() ? null : terms.freight());
        freightFree = new SimpleObjectProperty<>(terms == null ? null : terms.freightFreeFrom());
        deposit = new SimpleObjectProperty<>(terms == null ? null : terms.depositShare());
        paymentDays = new SimpleObjectProperty<>(terms == null ? null : terms.paymentDays());
    }

    void open(Layers layers, Consumer<String> saved, Consumer<String> retired) {
        var form = new Form(texts, "supplier");
        who(form);
        currency(form);
        times(form);
        asks(form);
        form.area("suppliers.form.note", note, 2);
        var dialog = FormDialog.open(
                        layers,
                        texts,
                        texts.text(known == null ? "suppliers.form.titleNew" : "suppliers.form.titleEdit"),
                        form,
                        texts.text(known == null ? "suppliers.form.add" : "suppliers.form.save"),
                        (close, failed) -> save(
                                () -> {
                                    close.run();
                                    saved.accept(name.get().strip());
                                },
                                failed))
                .width(680);
        if (known != null) {
            dialog.extra(retiring(known, dialog::close, retired));
        }
    }

    private Button retiring(Supplier supplier, Runnable close, Consumer<String> retired) {
        return Buttons.of(
                "supplier-retire",
                texts.text("suppliers.action.retire"),
                () -> model.retire(
                        supplier,
                        () -> {
                            close.run();
                            retired.accept(supplier.name());
                        },
                        _ -> {}));
    }

    private void who(Form form) {
        form.together(
                form.text("suppliers.form.name", name).required(),
                form.text("suppliers.form.country", country)
                        .rule(Field.must(SupplierForm::isCountry, "suppliers.wrong.country")));
        form.together(form.text("suppliers.form.contact", contact), form.text("suppliers.form.email", email));
        form.text("suppliers.form.phone", phone);
        form.area("suppliers.form.address", address, 3);
    }

    private void currency(Form form) {
        currency.addListener((_, _, now) -> {
            if (isCurrency(now)) {
                rate.set(knownRate(billing().getValue()));
            }
        });
        form.together(
                form.text("suppliers.form.currency", currency)
                        .required()
                        .rule(Field.must(SupplierForm::isCurrency, "suppliers.wrong.currency")),
                form.decimal("suppliers.form.rate", rate)
                        .hint(texts.text(
                                "suppliers.form.rateHint",
                                model.choices().currency().getCurrencyCode()))
                        .rule(Field.must(value -> value.signum() > 0, "suppliers.wrong.rate"))
                        .rule(this::missingRate));
    }

    /// What one unit of that currency costs, as far as it is known; another currency's rate says nothing of it.
    private @Nullable BigDecimal knownRate(Currency billed) {
        if (billed.equals(model.choices().currency())) {
            return BigDecimal.ONE;
        }
        return known != null && known.currency().equals(billed) ? known.exchangeRate() : null;
    }

    private Optional<Message> missingRate(@Nullable BigDecimal typed) {
        var shops = model.choices().currency();
        var billed = billing().getValue();
        return typed != null || billed.equals(shops)
                ? Optional.empty()
                : Optional.of(Message.of("suppliers.wrong.noRate", billed.getCurrencyCode(), shops.getCurrencyCode()));
    }

    /// The currency that is typed; the shop's while it cannot be read.
    private ObservableValue<Currency> billing() {
        return currency.map(code -> isCurrency(code)
                ? Currency.getInstance(code.strip().toUpperCase(Locale.ROOT))
                : model.choices().currency());
    }

    /// How long it takes, how often it is ordered from, and when it works.
    private void times(Form form) {
        form.together(
                form.whole("suppliers.form.lead", lead)
                        .required()
                        .rule(Field.must(days -> days >= 0 && days <= 365, "suppliers.wrong.days")),
                form.whole("suppliers.form.spread", spread)
                        .rule(Field.must(days -> days >= 0 && days <= 180, "suppliers.wrong.days")),
                form.whole("suppliers.form.review", review)
                        .rule(Field.must(days -> days >= 1 && days <= 365, "suppliers.wrong.days")));
        form.other("suppliers.form.week", new WeekField(texts, week), week)
                .hint(texts.text("suppliers.form.weekHint"))
                .rule(days -> days == null ? Optional.of(Message.of("suppliers.wrong.noDay")) : Optional.empty());
    }

    /// What it asks of an order, and when that is paid.
    private void asks(Form form) {
        var money = billing();
        form.together(form.text("suppliers.form.payment", payment), form.text("suppliers.form.freight", freight));
        form.together(
                form.money("suppliers.form.minimum", minimum, money),
                form.money("suppliers.form.freightCost", freightCost, money)
                        .hint(texts.text("suppliers.form.freightCostHint"))
                        .rule(Field.must(cost -> cost.amount().signum() >= 0, "suppliers.wrong.negative")),
                form.money("suppliers.form.freightFree", freightFree, money)
                        .hint(texts.text("suppliers.form.freightFreeHint"))
                        .rule(Field.must(Money::isPositive, "suppliers.wrong.negative")));
        form.together(
                form.percent("suppliers.form.deposit", deposit)
                        .hint(texts.text("suppliers.form.depositHint"))
                        .rule(Field.must(share -> share >= 0 && share <= 1, "suppliers.wrong.share")),
                form.whole("suppliers.form.paymentDays", paymentDays)
                        .hint(texts.text("suppliers.form.paymentDaysHint"))
                        .rule(Field.must(days -> days >= 0 && days <= 365, "suppliers.wrong.days")));
    }

    private void save(Runnable done, Consumer<? super Problem> failed) {
        var made = supplier();
        model.changes().save(made, terms(made), done, failed);
    }

    /// What the supplier asks for freight and when it is paid; nothing where all the fields are empty.
    private @Nullable SupplierTerms terms(Supplier made) {
        var cost = freightCost.get();
        var free = cost == null ? null : freightFree.get();
        return cost == null && deposit.get() == null && paymentDays.get() == null
                ? null
                : new SupplierTerms(
                        terms == null ? model.choices().newId() : terms.id(),
                        made.id(),
                        cost == null ? Money.zero(made.currency()) : new Money(cost.amount(), made.currency()),
                        free == null ? null : new Money(free.amount(), made.currency()),
                        deposit.get(),
                        paymentDays.get());
    }

    private Supplier supplier() {
        var now = known;
        var money = Currency.getInstance(currency.get().strip().toUpperCase(Locale.ROOT));
        var least = minimum.get();
        return new Supplier(
                now == null ? model.choices().newId() : now.id(),
                name.get().strip(),
                country.get().strip().toUpperCase(Locale.ROOT),
                contact.get().strip(),
                email.get().strip(),
                phone.get().strip(),
                address.get().strip(),
                money,
                rate.get() == null ? BigDecimal.ONE : rate.get(),
                or(lead.get(), DEFAULT_LEAD),
                or(spread.get(), 0),
                or(review.get(), DEFAULT_REVIEW),
                least == null ? null : new Money(least.amount(), money),
                payment.get().strip(),
                freight.get().strip(),
                note.get().strip(),
                now == null ? null : now.stoppedOn(),
                now == null ? null : now.stoppedUntil(),
                now == null ? null : now.retiredOn(),
                Objects.requireNonNullElse(week.get(), WorkWeek.EVERY_DAY));
    }

    private static StringProperty text(String value) {
        return new SimpleStringProperty(value);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    private static boolean isCountry(String code) {
        return code.isBlank()
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                        .contains(code.strip().toUpperCase(Locale.ROOT));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code.strip().toUpperCase(Locale.ROOT)));
    }
}
