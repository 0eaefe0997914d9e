package dev.backstop.ui.messages;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.TeamNote;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything the page of messages lists, read at one moment.
record LetterLists(
        List<LetterRow.ToTell> toTell, List<LetterRow> drafts, List<LetterRow.Told> told, TeamNote teamNote) {
    /// How many of the newest told messages are listed.
    static final int RECENT = 200;

    /// Reads the lists: letters that are owed, and those on offer.
    static LetterLists read(MessageService messages, Picture picture) {
        var toTell = Stream.concat(messages.owed(picture).stream(), messages.occasions().offered(picture).stream())
                .collect(Collectors.toMap(
                        notice -> notice.customer().id(), Function.identity(), LetterLists::joined, LinkedHashMap::new))
                .values()
                .stream()
                .map(notice -> row(messages, picture, notice))
                .toList();
        var told = messages.said(RECENT);
        var drafts = messages.drafts(picture);
        var names = names(messages, drafts, told);
        var owed = toTell.stream().map(row -> row.notice().customer().id()).collect(Collectors.toSet());
        var kept = new ArrayList<LetterRow>(
                toTell.stream().filter(row -> row.kept() != null).toList());
        drafts.stream()
                .filter(draft -> !owed.contains(draft.customerId()))
                .map(draft -> new LetterRow.NotNeeded(draft, names.getOrDefault(draft.customerId(), "")))
                .forEach(kept::add);
        return new LetterLists(
                toTell,
                List.copyOf(kept),
                told.stream()
                        .map(notice -> new LetterRow.Told(notice, names.getOrDefault(notice.customerId(), "")))
                        .toList(),
                messages.teamNote(picture));
    }

    /// A letter that is owed says when the rest comes, so that only a refund is news beside it.
    private static OwedNotice joined(OwedNotice owed, OwedNotice occasion) {
        return occasion.kind() == Notice.Kind.REFUNDED ? owed.with(occasion) : owed;
    }

    List<? extends LetterRow> of(LetterFilter filter) {
        return switch (filter) {
            case TO_TELL -> toTell;
            case DRAFTS -> drafts;
            case TOLD -> told;
        };
    }

    private static LetterRow.ToTell row(MessageService messages, Picture picture, OwedNotice notice) {
        return new LetterRow.ToTell(
                notice,
                picture.channel(notice.orders().getFirst().order().channelId()).orElse(null),
                messages.keptDraft(picture, notice.customer().id()).orElse(null));
    }

    private static Map<Id<Customer>, String> names(MessageService messages, List<Notice> drafts, List<Notice> told) {
        var ids = new ArrayList<Id<Customer>>();
        drafts.forEach(notice -> ids.add(notice.customerId()));
        told.forEach(notice -> ids.add(notice.customerId()));
        return messages.customers(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Customer::id, Customer::name, (a, b) -> a));
    }
}
