package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;

/// A state in one word with its colour. A product or line shows its most urgent state only.
public record Chip(Message text, Tone tone) {
    public static final Chip STOCKOUT = new Chip(Message.of("kit.chip.stockout"), Tone.DANGER);
    public static final Chip BACKORDER = new Chip(Message.of("kit.chip.backorder"), Tone.WARNING);
    public static final Chip PART_READY = new Chip(Message.of("kit.chip.partReady"), Tone.WARNING);
    public static final Chip REORDER_NOW = new Chip(Message.of("kit.chip.reorderNow"), Tone.ACCENT);
    public static final Chip READY = new Chip(Message.of("kit.chip.ready"), Tone.SUCCESS);
    public static final Chip OK = new Chip(Message.of("kit.chip.ok"), Tone.SUCCESS);
    public static final Chip ON_TIME = new Chip(Message.of("kit.chip.onTime"), Tone.SUCCESS);
    public static final Chip SHIPPED = new Chip(Message.of("kit.chip.shipped"), Tone.PLAIN);
    public static final Chip CANCELLED = new Chip(Message.of("kit.chip.cancelled"), Tone.PLAIN);
    public static final Chip LOW = new Chip(Message.of("kit.chip.low"), Tone.PLAIN);
    public static final Chip MEDIUM = new Chip(Message.of("kit.chip.medium"), Tone.WARNING);
    public static final Chip HIGH = new Chip(Message.of("kit.chip.high"), Tone.DANGER);
    public static final Chip OVERSTOCK = new Chip(Message.of("kit.chip.overstock"), Tone.OUTLINE);
    public static final Chip NOT_COUNTED = new Chip(Message.of("kit.chip.notCounted"), Tone.PLAIN);
    public static final Chip NO_SUPPLIER = new Chip(Message.of("kit.chip.noSupplier"), Tone.WARNING);
    public static final Chip RETIRED = new Chip(Message.of("kit.chip.retired"), Tone.PLAIN);
    public static final Chip DRAFT = new Chip(Message.of("kit.chip.draft"), Tone.ACCENT);

    /// A chip with a text of the screen's own ("Backorder ETA 4 Dec").
    public static Chip of(Tone tone, String key, Object... args) {
        return new Chip(Message.of(key, args), tone);
    }
}
