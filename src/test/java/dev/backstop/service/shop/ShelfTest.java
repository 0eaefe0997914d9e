package dev.backstop.service.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A shelf of channels, looked up by name and by kind; some have no name.
class ShelfTest {
    private static final Key<Channel, String> NAME = new Key<>(c -> c.name().isEmpty() ? null : c.name());
    private static final Key<Channel, Channel.Kind> KIND = new Key<>(Channel::kind);
    private static final List<String> NAMES = List.of("", "a", "b", "c");

    private final Map<Id<Channel>, Channel> records = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatAPlainMapWould(long seed) {
        var random = new Random(seed);
        var shelf = Shelf.of(List.<Channel>of(), NAME, KIND);
        for (int i = 0; i < 50; i++) {
            var before = shelf;
            var heldBefore = Map.copyOf(records);
            shelf = shelf.after(edits(random));
            assertHolds(shelf, records);
            assertHolds(before, heldBefore);
        }
        assertHolds(Shelf.of(shelf.all(), NAME, KIND), records);
    }

    private List<Edit<Channel>> edits(Random random) {
        var edits = new ArrayList<Edit<Channel>>();
        for (int left = random.nextInt(6); left > 0; left--) {
            var id = new Id<Channel>(random.nextInt(12));
            var before = records.get(id);
            var after = before != null && random.nextInt(3) == 0
                    ? null
                    : new Channel(
                            id, Channel.Kind.values()[random.nextInt(3)], NAMES.get(random.nextInt(NAMES.size())));
            edits.add(new Edit<>(Channel.class, before, after));
            if (after == null) {
                records.remove(id);
            } else {
                records.put(id, after);
            }
        }
        return edits;
    }

    private static void assertHolds(Shelf<Channel> shelf, Map<Id<Channel>, Channel> records) {
        assertThat(shelf.size()).isEqualTo(records.size());
        assertThat(shelf.all()).containsExactlyInAnyOrderElementsOf(records.values());
        for (var name : NAMES) {
            assertThat(shelf.by(NAME, name))
                    .containsExactlyInAnyOrderElementsOf(records.values().stream()
                            .filter(record -> !name.isEmpty() && record.name().equals(name))
                            .toList());
        }
        for (var kind : Channel.Kind.values()) {
            assertThat(shelf.by(KIND, kind))
                    .containsExactlyInAnyOrderElementsOf(records.values().stream()
                            .filter(record -> record.kind() == kind)
                            .toList());
        }
        records.forEach((id, record) -> assertThat(shelf.find(id)).contains(record));
    }
}
