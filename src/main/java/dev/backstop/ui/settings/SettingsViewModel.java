package dev.backstop.ui.settings;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.BackupService;
import dev.backstop.service.SettingsService;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A draft of the shop's settings, and what is done with it.
public final class SettingsViewModel {
    private final SettingsService service;
    private final BackupService backups;
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

    public SettingsViewModel(SettingsService service, BackupService backups, Work work) {
        this.service = service;
        this.backups = backups;
        this.work = work;
        refresh();
    }

    /// Takes the settings as they are into the draft.
    public void refresh() {
        var now = service.settings();
        name.set(now.name());
        owner.set(now.ownerName());
        address.set(now.address());
        email.set(now.email());
        phone.set(now.phone());
        vatNumber.set(now.vatNumber());
        currency.set(now.currency().getCurrencyCode());
        zone.set(now.zone().getId());
        dispatchDays.set(now.dispatchDays());
        serviceLevel.set(now.serviceLevel());
        holdingRate.set(now.holdingRate());
        orderCost.set(now.orderCost());
        budget.set(now.monthlyBudget());
        high.set(now.highSeverity());
        medium.set(now.mediumSeverity());
    }

    /// Saves the draft; what is missing in it stays as it was.
    public void save(Runnable done, Consumer<? super Problem> failed) {
        var after = draft(service.settings());
        work.run(
                _ -> {
                    service.save(after);
                    return after;
                },
                _ -> done.run(),
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

    Currency shopCurrency() {
        return service.settings().currency();
    }

    private ShopSettings draft(ShopSettings now) {
        return new ShopSettings(
                now.id(),
                name.get().strip(),
                owner.get().strip(),
                address.get().strip(),
                email.get().strip(),
                phone.get().strip(),
                vatNumber.get().strip(),
                Currency.getInstance(currency.get()),
                ZoneId.of(zone.get()),
                or(dispatchDays.get(), now.dispatchDays()),
                or(serviceLevel.get(), now.serviceLevel()),
                or(holdingRate.get(), now.holdingRate()),
                or(orderCost.get(), now.orderCost()),
                budget.get(),
                or(high.get(), now.highSeverity()),
                or(medium.get(), now.mediumSeverity()),
                now.sample());
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
