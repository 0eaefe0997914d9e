package dev.backstop.service;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the owner says about the shop as a whole.
public final class SettingsService {
    private final Shop shop;
    private final History history;

    public SettingsService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// The settings as they are.
    public ShopSettings settings() {
        return shop.picture().settings();
    }

    /// What the owner gives to customers who wait, or the usual rules.
    public ConsolationRules consolationRules() {
        return shop.picture().consolationRules();
    }

    /// Saves changed settings and rules as one; unchanged ones are nothing done.
    public void save(ShopSettings after, ConsolationRules rules) {
        var edits = new ArrayList<Edit<?>>();
        if (!after.equals(settings())) {
            edits.add(shop.settingsEdit(after));
        }
        if (!rules.equals(consolationRules())) {
            var stored = shop.store()
                    .find(ConsolationRules.class, ConsolationRules.ONLY)
                    .orElse(null);
            edits.add(new Edit<>(ConsolationRules.class, stored, rules));
        }
        history.perform(new ChangeSet(Message.of("settings.label.changed"), edits));
    }

    /// Sets what may be spent on stock in a month, or takes the limit away.
    public void setBudget(@Nullable Money monthlyBudget) {
        var after = settings().withMonthlyBudget(monthlyBudget);
        if (!after.equals(settings())) {
            history.perform(new ChangeSet(Message.of("settings.label.budget"), List.of(shop.settingsEdit(after))));
        }
    }
}
