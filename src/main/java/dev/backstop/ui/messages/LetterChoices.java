package dev.backstop.ui.messages;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.consolation.StockItem;
import dev.backstop.engine.message.CodeMint;
import dev.backstop.engine.message.Consolation;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.Reason;
import dev.backstop.engine.message.Tone;
import dev.backstop.service.messages.DiscountCost;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How a letter is written and what it gives: tone, reason, discount or gift. It begins with what the owner's rules
/// say:
/// a discount for a stockout, a small gift for a backorder.
final class LetterChoices {
    private final MessagesContext context;
    private final Runnable changed;
    private final ObjectProperty<@Nullable Locale> language = new SimpleObjectProperty<>(Locale.UK);
    private final ObjectProperty<@Nullable Tone> tone = new SimpleObjectProperty<>(Tone.WARM);
    private final ObjectProperty<@Nullable Reason> reason = new SimpleObjectProperty<>(Reason.NOT_SAID);
    private final ObjectProperty<@Nullable Amends> amends = new SimpleObjectProperty<>(Amends.NOTHING);
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty gift = new SimpleStringProperty("");
    private final FittingGifts gifts;
    private final GivenCost cost;
    private @Nullable OwedNotice owed;
    private boolean quiet;

    /// `changed` is called when the letter should be written anew, `judged` when only its cost has become known.
    LetterChoices(MessagesContext context, Runnable changed, Runnable judged) {
        this.context = context;
        this.changed = changed;
        gifts = new FittingGifts(context);
        cost = new GivenCost(context, judged);
        InvalidationListener tell = _ -> tell();
        List.<Observable>of(tone, reason).forEach(property -> property.addListener(tell));
        InvalidationListener given = _ -> {
            readCost();
            tell();
        };
        List.<Observable>of(code, gift).forEach(property -> property.addListener(given));
        amends.addListener((_, _, _) -> amendsChanged());
    }

    /// Begins a letter of that notice. What a kept draft gives is found again in its words, so that its code is
    /// issued once it is told.
    void begin(OwedNotice notice, @Nullable Notice kept) {
        quietly(() -> {
            owed = notice;
            tone.set(notice.customer().trade() ? Tone.WARM_TRADE : Tone.WARM);
            reason.set(Reason.NOT_SAID);
            code.set("");
            gift.set("");
            gifts.forget();
            amends.set(kept == null ? byRule(notice) : asWritten(kept));
            if (amends.get() != null && amends.get().isDiscount() && code.get().isEmpty()) {
                code.set(newCode());
            }
        });
        cost.forget();
        gifts.read(notice, found -> {
            if (notice.equals(owed)) {
                gifts.set(found);
                suggestGift(notice, kept);
            }
        });
        readCost();
    }

    /// The same letter, about the news as it is now; what was given elsewhere meanwhile counts towards the cap.
    void follow(OwedNotice notice) {
        owed = notice;
        readCost();
    }

    /// Suggests a code that nobody has had.
    void suggestCode() {
        if (owed != null && isDiscount()) {
            code.set(newCode());
        }
    }

    /// The terms to write the letter by.
    LetterTerms terms() {
        var terms = LetterTerms.plain(
                        context.shop().picture().today(), Objects.requireNonNullElse(tone.get(), Tone.WARM))
                .because(Objects.requireNonNullElse(reason.get(), Reason.NOT_SAID));
        var given = consolation();
        return given == null ? terms : terms.giving(given);
    }

    /// What the letter gives, if anything.
    @Nullable
    Consolation consolation() {
        var notice = owed;
        if (notice == null || !notice.isApology()) {
            return null;
        }
        var name = gift.get().strip();
        return switch (Objects.requireNonNullElse(amends.get(), Amends.NOTHING).kind()) {
            case NOTHING -> null;
            case GIFT ->
                new Consolation.Gift(
                        name, gifts.named(name).map(item -> item.product().id()).orElse(null));
            case DISCOUNT ->
                new Consolation.Discount(
                        code.get().strip(),
                        percent(),
                        context.messages().discount(notice, percent()).validUntil());
        };
    }

    /// Whether the code, if one is given, was never given before.
    boolean isCodeNew() {
        return !isDiscount() || context.messages().isNewCode(code.get());
    }

    /// By how much what is given passes the month's cap, as far as that is known.
    Optional<Money> excess() {
        return cost.excess();
    }

    /// What can be chosen as amends.
    List<Amends> amendsChoices() {
        return Amends.choices(context.shop().picture().consolationRules().stockoutPercent());
    }

    /// What the discount costs; nothing where none is given or it is not known yet.
    ReadOnlyObjectProperty<@Nullable DiscountCost> costProperty() {
        return cost.discountProperty();
    }

    /// The languages there are texts of letters in.
    List<Locale> languages() {
        return List.of(Locale.UK);
    }

    /// The gifts whose name has what is typed; none once one is typed in full.
    List<StockItem> giftsLike(String typed) {
        return gifts.like(typed);
    }

    ObjectProperty<@Nullable Locale> languageProperty() {
        return language;
    }

    ObjectProperty<@Nullable Tone> toneProperty() {
        return tone;
    }

    ObjectProperty<@Nullable Reason> reasonProperty() {
        return reason;
    }

    ObjectProperty<@Nullable Amends> amendsProperty() {
        return amends;
    }

    StringProperty codeProperty() {
        return code;
    }

    StringProperty giftProperty() {
        return gift;
    }

    private Amends byRule(OwedNotice notice) {
        boolean isStockout = notice.kind() == Notice.Kind.STOCKOUT;
        return isStockout
                ? Amends.discount(context.shop().picture().consolationRules().stockoutPercent())
                : Amends.NOTHING;
    }

    private Amends asWritten(Notice kept) {
        var found = CodeMint.codeIn(kept.body());
        found.ifPresent(code::set);
        return found.isEmpty()
                ? Amends.NOTHING
                : Amends.discount(CodeMint.percentIn(kept.body())
                        .orElse(context.shop().picture().consolationRules().stockoutPercent()));
    }

    /// A gift is suggested for a backorder once it is known which fit; words of the owner's own are left alone.
    private void suggestGift(OwedNotice notice, @Nullable Notice kept) {
        var suggested = kept != null
                ? gifts.namedIn(kept.body())
                : notice.kind() == Notice.Kind.BACKORDER && amends.get() == Amends.NOTHING
                        ? gifts.best()
                        : Optional.<String>empty();
        suggested.ifPresent(name -> {
            quietly(() -> {
                amends.set(Amends.GIFT);
                gift.set(name);
            });
            readCost();
            if (kept == null) {
                tell();
            }
        });
    }

    private void amendsChanged() {
        if (quiet) {
            return;
        }
        quietly(() -> {
            code.set(isDiscount() && owed != null ? newCode() : "");
            if (amends.get() == Amends.GIFT && gift.get().isBlank()) {
                gifts.best().ifPresent(gift::set);
            }
        });
        readCost();
        tell();
    }

    private void readCost() {
        if (quiet || owed == null) {
            return;
        }
        var given = consolation();
        if (given == null) {
            cost.forget();
        } else {
            cost.read(owed, given);
        }
    }

    private String newCode() {
        return context.messages()
                .discount(Objects.requireNonNull(owed), percent())
                .code();
    }

    private boolean isDiscount() {
        return percent() > 0;
    }

    private int percent() {
        var chosen = amends.get();
        return chosen == null ? 0 : chosen.percent();
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    private void quietly(Runnable act) {
        boolean before = quiet;
        quiet = true;
        try {
            act.run();
        } finally {
            quiet = before;
        }
    }
}
