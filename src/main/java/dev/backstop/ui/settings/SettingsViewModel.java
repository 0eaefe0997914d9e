package dev.backstop.ui.settings;

import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.ArchiveService;
import dev.backstop.service.BackupService;
import dev.backstop.service.SettingsService;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A draft of the shop's settings, and what is done with it.
public final class SettingsViewModel {
    private final SettingsService service;
    private final BackupService backups;
    private final ArchiveService archives;
    private final Work work;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty vatNumber = new SimpleStringProperty("");
    private final StringProperty currency = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Integer> dispatchDays = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Double> serviceLevel = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Double> holdingRate = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> orderCost = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> budget = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> high = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> medium = new SimpleObjectProperty<>();
    private final List<Part<?>> parts = List.of(
            new Part<>(name, ShopSettings::name),
            new Part<>(owner, ShopSettings::ownerName),
            new Part<>(address, ShopSettings::address),
            new Part<>(email, ShopSettings::email),
            new Part<>(phone, ShopSettings::phone),
            new Part<>(vatNumber, ShopSettings::vatNumber),
            new Part<>(currency, settings -> settings.currency().getCurrencyCode()),
            new Part<>(zone, settings -> settings.zone().getId()),
            new Part<>(dispatchDays, ShopSettings::dispatchDays),
            new Part<>(serviceLevel, ShopSettings::serviceLevel),
            new Part<>(holdingRate, ShopSettings::holdingRate),
            new Part<>(orderCost, ShopSettings::orderCost),
            new Part<>(budget, ShopSettings::monthlyBudget),
            new Part<>(high, ShopSettings::highSeverity),
            new Part<>(medium, ShopSettings::mediumSeverity));
    private final RulesDraft rules = new RulesDraft();
    private @Nullable ShopSettings known;
    private @Nullable ConsolationRules knownRules;

    /// One thing of the draft, and where it stands in the settings.
    private record Part<V>(Property<V> draft, Function<ShopSettings, V> in) {
        void read(ShopSettings settings) {
            draft.setValue(in.apply(settings));
        }

        boolean isAsIn(ShopSettings settings) {
            return Objects.equals(draft.getValue(), in.apply(settings));
        }
    }

    public SettingsViewModel(SettingsService service, BackupService backups, ArchiveService archives, Work work) {
        this.service = service;
        this.backups = backups;
        this.archives = archives;
        this.work = work;
        refresh();
    }

    /// Takes the settings as they are into the draft, but for what the owner has changed there: that is kept, and what
    /// was set elsewhere meanwhile is not set back when it is saved.
    public void refresh() {
        if (known == null || knownRules == null) {
            take();
            return;
        }
        var before = known;
        var now = service.settings();
        parts.stream().filter(part -> part.isAsIn(before)).forEach(part -> part.read(now));
        known = now;
        if (rulesAre(knownRules, before.currency())) {
            rules.read(service.consolationRules());
        }
        knownRules = service.consolationRules();
    }

    /// Takes the settings as they are in place of what the owner has changed in the draft.
    public void discard() {
        take();
    }

    private void take() {
        var now = service.settings();
        known = now;
        knownRules = service.consolationRules();
        parts.forEach(part -> part.read(now));
        rules.read(knownRules);
    }

    /// Whether the owner has changed the draft and not saved it.
    public boolean isChanged() {
        return known != null && knownRules != null && !(draftIs(known) && rulesAre(knownRules, known.currency()));
    }

    private boolean draftIs(ShopSettings settings) {
        return currency.get().equals(settings.currency().getCurrencyCode())
                && zone.get().equals(settings.zone().getId())
                && draft(settings).equals(settings);
    }

    private boolean rulesAre(ConsolationRules those, Currency money) {
        return rules.made(those, money).equals(those);
    }

    /// Saves the draft; what is missing in it stays as it was.
    public void save(Runnable done, Consumer<? super Problem> failed) {
        var after = draft(service.settings());
        var rulesAfter = rules.made(service.consolationRules(), after.currency());
        work.run(
                _ -> {
                    service.save(after, rulesAfter);
                    return after;
                },
                _ -> {
                    take();
                    done.run();
                },
                failed);
    }

    /// Writes a backup to a file the owner chose.
    public void backup(Path file, Runnable done) {
        work.run(
                _ -> {
                    backups.backup(file);
                    return file;
                },
                _ -> done.run());
    }

    /// Writes everything as CSV files in a zip the owner chose; the status bar tells how far it is and can stop it.
    public void export(Path file, Runnable done) {
        work.run(
                progress -> {
                    archives.export(file, progress);
                    return file;
                },
                _ -> done.run());
    }

    /// Whether the shop is copied by itself each day; the sample shop is not.
    public boolean isCopiedDaily() {
        return !service.settings().sample();
    }

    public Optional<Instant> lastBackup() {
        return backups.last();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty ownerProperty() {
        return owner;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty vatNumberProperty() {
        return vatNumber;
    }

    public StringProperty currencyProperty() {
        return currency;
    }

    public StringProperty zoneProperty() {
        return zone;
    }

    public ObjectProperty<@Nullable Integer> dispatchDaysProperty() {
        return dispatchDays;
    }

    public ObjectProperty<@Nullable Double> serviceLevelProperty() {
        return serviceLevel;
    }

    public ObjectProperty<@Nullable Double> holdingRateProperty() {
        return holdingRate;
    }

    public ObjectProperty<@Nullable Money> orderCostProperty() {
        return orderCost;
    }

    public ObjectProperty<@Nullable Money> budgetProperty() {
        return budget;
    }

    public ObjectProperty<@Nullable Integer> highProperty() {
        return high;
    }

    public ObjectProperty<@Nullable Integer> mediumProperty() {
        return medium;
    }

    /// The draft of what is given to customers who wait.
    RulesDraft rules() {
        return rules;
    }

    Currency shopCurrency() {
        return service.settings().currency();
    }

    /// Amounts keep their number when the shop changes its currency, and are of the new one.
    private ShopSettings draft(ShopSettings now) {
        var inCurrency = Currency.getInstance(currency.get());
        return new ShopSettings(
                now.id(),
                name.get().strip(),
                owner.get().strip(),
                address.get().strip(),
                email.get().strip(),
                phone.get().strip(),
                vatNumber.get().strip(),
                inCurrency,
                ZoneId.of(zone.get()),
                or(dispatchDays.get(), now.dispatchDays()),
                or(serviceLevel.get(), now.serviceLevel()),
                or(holdingRate.get(), now.holdingRate()),
                new Money(or(orderCost.get(), now.orderCost()).amount(), inCurrency),
                RulesDraft.in(inCurrency, budget.get()),
                or(high.get(), now.highSeverity()),
                or(medium.get(), now.mediumSeverity()),
                now.sample());
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
