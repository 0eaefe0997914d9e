package dev.backstop.domain.sheet;

import java.util.List;

/// What to change by hand, to tick off: for channels that take no file. All texts are in the owner's words.
public record Checklist(String title, String intro, List<Item> items) {
    public Checklist {
        items = List.copyOf(items);
    }

    /// One listing and what to do with it.
    public record Item(String listing, String sku, List<Task> tasks) {
        public Item {
            tasks = List.copyOf(tasks);
        }
    }

    /// One thing to do; `paste` is what to put in there, ready to be copied, or empty.
    public record Task(String words, String paste) {}

    /// How many things there are to do.
    public int tasks() {
        return items.stream().mapToInt(item -> item.tasks().size()).sum();
    }
}
