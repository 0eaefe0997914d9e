package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Id;
import java.util.EnumMap;
import java.util.Map;

/// The channels that files come from: those known, and those that an import opens.
final class Channels {
    private final Draft draft;
    private final String stallName;
    private final Map<Channel.Kind, Id<Channel>> byKind = new EnumMap<>(Channel.Kind.class);

    Channels(KnownShop known, Draft draft) {
        this.draft = draft;
        this.stallName = known.stallName();
        known.channels().forEach(channel -> byKind.putIfAbsent(channel.kind(), channel.id()));
    }

    /// The channel of that kind, made if there is none.
    Id<Channel> of(Channel.Kind kind) {
        return byKind.computeIfAbsent(kind, this::open);
    }

    private Id<Channel> open(Channel.Kind kind) {
        var name = kind.brand().isEmpty() ? stallName : kind.brand();
        var created = new Channel(draft.nextId(), kind, name);
        draft.set(Channel.class, null, created);
        return created.id();
    }
}
