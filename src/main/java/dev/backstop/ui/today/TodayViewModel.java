package dev.backstop.ui.today;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.calendar.RetailCalendar;
import dev.backstop.engine.today.Kpis;
import dev.backstop.engine.today.Lane;
import dev.backstop.engine.today.Target;
import dev.backstop.engine.today.TodayBoard;
import dev.backstop.engine.today.TodayRow;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.today.TodayService;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the page of the day shows, and where its rows lead.
public final class TodayViewModel {
    private final Shop shop;
    private final TodayService service;
    private final Work work;
    private final Texts texts;
    private final Consumer<Target> open;
    private final ReadOnlyObjectWrapper<@Nullable TodayBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper badge = new ReadOnlyIntegerWrapper();

    /// `open` leads to the place where a row's work is done.
    public TodayViewModel(Shop shop, TodayService service, Work work, Texts texts, Consumer<Target> open) {
        this.shop = shop;
        this.service = service;
        this.work = work;
        this.texts = texts;
        this.open = open;
    }

    /// Makes the board of the shop as it is now.
    public void refresh() {
        var picture = shop.picture();
        subtitle.set(daySentence(picture.today()));
        work.latest("today", progress -> service.board(picture, progress), this::show);
    }

    /// The board; nothing before the first one is made.
    public ReadOnlyObjectProperty<@Nullable TodayBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// How many rows there are in all lanes.
    public ReadOnlyIntegerProperty badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    /// The rows of a lane; none before the first board.
    public List<TodayRow> rows(Lane.Kind kind) {
        var now = board.get();
        return now == null ? List.of() : now.lane(kind).rows();
    }

    /// Whether the shop holds anything that a board could be made of.
    public boolean hasShop() {
        return !shop.picture().products().isEmpty();
    }

    /// Does a row's one action: goes to where the work is.
    public void act(TodayRow row) {
        open.accept(row.target());
    }

    /// The month the budget is for, in words.
    public Message cashLabel() {
        return Message.of("today.kpi.cash", shop.picture().today());
    }

    /// The figures; nothing before the first board.
    public @Nullable Kpis kpis() {
        var now = board.get();
        return now == null ? null : now.kpis();
    }

    private void show(TodayBoard made) {
        board.set(made);
        badge.set(made.rows());
    }

    private String daySentence(LocalDate today) {
        var peak = RetailCalendar.next(today);
        int days = peak.daysFrom(today);
        return texts.text("today.subtitle", today, texts.text(peak.name()), days);
    }
}
