package dev.backstop.engine.message;

import dev.backstop.domain.shop.ShopSettings;

/// Who signs.
public record ShopVoice(String shopName, String ownerName) {
    public static ShopVoice of(ShopSettings settings) {
        return new ShopVoice(settings.name(), settings.ownerName());
    }
}
