package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.demand.TabledDemand;
import dev.backstop.engine.replenish.lead.LeadDays;
import dev.backstop.engine.replenish.lead.Protection;
import dev.backstop.engine.replenish.lead.WorkCalendar;

/// Backstop's: up to the quantile of demand over the protection interval, lead time and demand combined as
/// distributions, closures stretching the interval where the calendar is known. Forecast, outlook, lead time and
/// interval are those of the app's engine.
final class BackstopPolicy implements ReplayPolicy {
    private final ReplayShop shop;
    private final Tables tables;
    private final Chance chance;

    /// The chance of running out in a cycle that is accepted for a product, as decided on a day.
    interface Chance {
        double of(int product, int day);
    }

    BackstopPolicy(ReplayShop shop, Tables tables, Chance chance) {
        this.shop = shop;
        this.tables = tables;
        this.chance = chance;
    }

    @Override
    public int order(int product, int reviewed, int position) {
        int day = shop.day(reviewed);
        double accepted = chance.of(product, day);
        int level = accepted >= 1 ? 0 : (int) Math.ceil(tables.of(product, day).exceeded(accepted));
        return Math.max(0, level - position);
    }

    /// Demand over the protection interval of every product and review day, made once for all levels.
    static final class Tables {
        private final TabledDemand[][] tables;
        private final ReplayShop shop;

        Tables(ReplayShop shop, AppForecasts forecasts, WorkCalendar calendar) {
            this.shop = shop;
            var lead = LeadDays.of(shop.lead(), shop.spread() * shop.lead());
            tables = new TabledDemand[shop.size()][shop.reviews()];
            for (int product = 0; product < shop.size(); product++) {
                for (int reviewed = 0; reviewed < shop.reviews(); reviewed++) {
                    tables[product][reviewed] = table(forecasts, calendar, lead, product, reviewed);
                }
            }
        }

        TabledDemand of(int product, int day) {
            return tables[product][(day - shop.start()) / shop.review()];
        }

        private TabledDemand table(
                AppForecasts forecasts, WorkCalendar calendar, LeadDays lead, int product, int reviewed) {
            int day = shop.day(reviewed);
            int sent = reviewed * shop.review();
            var demand =
                    Protection.from(sent, shop.review(), lead, calendar, days -> forecasts.over(product, day, days));
            return TabledDemand.of(demand);
        }
    }
}
