package dev.backstop.service.messages;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.DiscountCode;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.message.CodeMint;
import dev.backstop.engine.message.Consolation;
import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.MessageComposer;
import dev.backstop.engine.message.NoticesOwed;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.ShopVoice;
import dev.backstop.engine.message.TeamNote;
import dev.backstop.engine.message.Tone;
import dev.backstop.engine.message.Words;
import dev.backstop.io.mail.EmlFile;
import dev.backstop.io.mail.MailLink;
import dev.backstop.io.mail.MailText;
import dev.backstop.service.shop.CustomerOrders;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What customers are owed and told: finds who must hear something, drafts it, keeps what was said. It never sends.
public final class MessageService {
    private static final int CODE_DAYS = 69;

    private final Shop shop;
    private final History history;
    private final Words words;
    private final ConsolationService consolations;
    private final Given given;
    private final NoticeEdits edits;
    private final LetterOccasions occasions;
    private final AtomicReference<@Nullable Owed> owed = new AtomicReference<>();

    public MessageService(Shop shop, History history, Words words) {
        this.shop = shop;
        this.history = history;
        this.words = words;
        this.consolations = new ConsolationService(shop, history);
        this.given = new Given(shop, consolations);
        this.occasions = new LetterOccasions(shop);
        this.edits = new NoticeEdits(shop);
    }

    /// The customers who must be told something, most money at risk first.
    public List<OwedNotice> owed(Picture picture) {
        var known = owed.get();
        if (known != null && known.picture() == picture) {
            return known.notices();
        }
        var notices =
                NoticesOwed.of(CustomerOrders.open(picture), picture.settings().currency());
        owed.set(new Owed(picture, notices));
        return notices;
    }

    /// The drafted letter, with the facts merged in.
    public Draft draft(OwedNotice notice, LetterTerms terms) {
        var settings = shop.picture().settings();
        return new MessageComposer(words, settings.zone()).compose(notice, ShopVoice.of(settings), terms);
    }

    /// A discount that could be given with this notice: a code nobody has had, good for ten weeks. Not issued
    /// before `told`.
    public Consolation.Discount discount(OwedNotice notice, int percent) {
        var picture = shop.picture();
        var issued = picture.discountCodes().stream().map(DiscountCode::code).collect(Collectors.toSet());
        var order = notice.orders().getFirst().order().number();
        return new Consolation.Discount(
                new CodeMint(issued).codeFor(order),
                percent,
                endOfMonth(picture.today().plusDays(CODE_DAYS)));
    }

    /// The draft of that customer that the owner has changed and not sent, if there is one.
    public Optional<Notice> keptDraft(Picture picture, Id<Customer> customer) {
        return picture.noticesTo(customer).stream()
                .filter(notice -> notice.toldAt() == null)
                .findFirst();
    }

    /// Whether a kept draft still says what is true: the same news of the same lines.
    public boolean isUpToDate(Picture picture, Notice kept, Draft now) {
        var said = picture.linesOf(kept).stream()
                .map(line -> new Draft.Told(line.lineId(), line.status(), line.eta()))
                .collect(Collectors.toSet());
        return said.equals(Set.copyOf(now.says()));
    }

    /// Keeps a changed draft for later.
    public void keep(Draft draft, String subject, String body) {
        var picture = shop.picture();
        var kept = keptDraft(picture, draft.customerId()).orElse(null);
        var notice = edits.notice(draft, kept, subject, body);
        history.perform(new ChangeSet(
                Message.of("messages.label.kept", draft.toName()),
                kept != null && isUpToDate(picture, kept, draft)
                        ? NoticeEdits.reworded(notice, kept)
                        : edits.saying(draft, notice, kept)));
    }

    /// Throws a kept draft away.
    public void discard(Notice kept) {
        history.perform(new ChangeSet(Message.of("messages.label.discarded", kept.subject()), edits.gone(kept)));
    }

    /// Records that the customer has been told this, and how; a discount named in it is issued by that, a gift goes
    /// into the next parcel. One that passes the month's cap is refused, and nothing is recorded.
    public void told(Draft draft, String subject, String body, Notice.Way way, @Nullable Consolation consolation) {
        var kept = keptDraft(shop.picture(), draft.customerId()).orElse(null);
        var notice = edits.notice(draft, kept, subject, body).told(shop.now(), way);
        history.perform(
                new ChangeSet(Message.of("messages.label.told", draft.toName()), edits.saying(draft, notice, kept))
                        .with(given.edits(draft, notice, body, consolation)));
    }

    /// The drafts that were kept and not sent, newest first.
    public List<Notice> drafts(Picture picture) {
        return picture.notices().stream()
                .filter(notice -> notice.toldAt() == null)
                .sorted(Comparator.comparing(Notice::draftedAt).reversed())
                .toList();
    }

    /// The message as a link that opens it in the owner's mail program. One that is too long for that, or whose
    /// address is none, is a `Problem`.
    public URI mailLink(Draft draft, String subject, String body) {
        return MailLink.of(new MailText(draft.to(), subject, body));
    }

    /// Writes the message as a draft file, which mail programs open ready to be sent. A file of that name is
    /// replaced.
    public void saveEml(Draft draft, String subject, String body, Path file) {
        EmlFile.write(new MailText(draft.to(), subject, body), file);
    }

    /// What that discount costs on an average order; nothing while there are no orders. Reads the shop's file.
    public Optional<DiscountCost> cost(Picture picture, OwedNotice notice, int percent) {
        return DiscountCost.of(shop, picture, notice, percent);
    }

    /// The owner's rules for customers who wait, what fits them, and what this month has cost.
    public ConsolationService consolations() {
        return consolations;
    }

    /// The letters that the owner's own doing gives occasion to.
    public LetterOccasions occasions() {
        return occasions;
    }

    /// By how much giving that would pass the month's cap; nothing where it does not, or its cost is not known.
    /// Reads the shop's file.
    public Optional<Money> overCap(Picture picture, OwedNotice notice, Consolation consolation) {
        return given.cost(picture, notice, consolation)
                .flatMap(cost -> consolations.budget(picture).excess(cost));
    }

    /// Writes a letter that offers a substitute for a line, and keeps it as a draft until the owner sends it.
    /// Nothing where the customer is owed no news of that line.
    public boolean offerSwap(Id<OrderLine> line, Product substitute) {
        var picture = shop.picture();
        var owed = owed(picture).stream()
                .filter(notice ->
                        notice.lines().anyMatch(about -> about.line().id().equals(line)))
                .findFirst();
        owed.ifPresent(notice -> {
            var tone = notice.customer().trade() ? Tone.WARM_TRADE : Tone.WARM;
            var terms = LetterTerms.plain(picture.today(), tone).offering(Map.of(line, substitute.name()));
            var draft = draft(notice, terms);
            keep(draft, draft.subject(), draft.text());
        });
        return owed.isPresent();
    }

    /// Whether nobody has been given that code yet; case does not tell codes apart.
    public boolean isNewCode(String code) {
        return shop.picture().discountCodes().stream()
                .noneMatch(issued -> issued.code().equalsIgnoreCase(code.strip()));
    }

    /// What everybody who answers customers should know.
    public TeamNote teamNote(Picture picture) {
        return TeamNotes.of(picture, owed(picture));
    }

    /// That note as text, in the customers' language.
    public String text(TeamNote note) {
        return note.text(words);
    }

    /// What was said to that customer, newest first, drafts included.
    public List<Notice> said(Id<Customer> customer) {
        return shop.store().letters().notices(customer);
    }

    /// The newest notices to anybody.
    public List<Notice> said(int limit) {
        return shop.store().letters().notices(limit).stream()
                .filter(notice -> notice.toldAt() != null)
                .toList();
    }

    /// The customers of those ids, for names.
    public List<Customer> customers(List<Id<Customer>> ids) {
        return shop.store().orders().customers(ids);
    }

    private record Owed(Picture picture, List<OwedNotice> notices) {
        Owed {
            notices = List.copyOf(notices);
        }
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
