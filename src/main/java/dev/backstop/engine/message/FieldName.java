package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;

/// What a field of a letter stands for.
public enum FieldName {
    CUSTOMER,
    ORDER,
    PLACED_ON,
    ITEMS,
    LEAVES_ON,
    REFUND,
    SUBSTITUTE,
    DISCOUNT,
    CODE,
    VALID_UNTIL,
    GIFT,
    OWNER,
    SHOP;

    /// What to call it where it is not filled in.
    public Message label() {
        return switch (this) {
            case CUSTOMER -> Message.of("messages.field.customer");
            case ORDER -> Message.of("messages.field.order");
            case PLACED_ON -> Message.of("messages.field.placedOn");
            case ITEMS -> Message.of("messages.field.items");
            case LEAVES_ON -> Message.of("messages.field.leavesOn");
            case REFUND -> Message.of("messages.field.refund");
            case SUBSTITUTE -> Message.of("messages.field.substitute");
            case DISCOUNT -> Message.of("messages.field.discount");
            case CODE -> Message.of("messages.field.code");
            case VALID_UNTIL -> Message.of("messages.field.validUntil");
            case GIFT -> Message.of("messages.field.gift");
            case OWNER -> Message.of("messages.field.owner");
            case SHOP -> Message.of("messages.field.shop");
        };
    }
}
