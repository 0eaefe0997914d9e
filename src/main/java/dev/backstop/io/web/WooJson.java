package dev.backstop.io.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of WooCommerce's REST interface, version 3: what it says of stock, and how it is told.
final class WooJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private WooJson() {}

    /// The list that an answer holds; anything else is a `Problem`.
    static JsonNode list(Answer answer, StoreAddress address) {
        var tree = tree(answer.text(), address);
        if (!tree.isArray()) {
            throw new Problem(Message.of("io.web.noJson", address.name()));
        }
        return tree;
    }

    static JsonNode tree(String text, StoreAddress address) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Problem(Message.of("io.web.noJson", address.name()), e);
        }
    }

    /// A product or variation as it is there.
    static LiveStock live(JsonNode product) {
        var manage = product.path("manage_stock");
        var quantity = product.path("stock_quantity");
        return new LiveStock(
                product.path("id").asLong(),
                product.path("parent_id").asLong(),
                product.path("sku").asText(""),
                product.path("name").asText(""),
                manage.asText().equals("parent")
                        ? LiveStock.Managed.AT_PARENT
                        : manage.asBoolean() ? LiveStock.Managed.HERE : LiveStock.Managed.NOWHERE,
                quantity.isNumber() ? (Integer) quantity.asInt() : null,
                backorders(product.path("backorders").asText("no")),
                status(product.path("stock_status").asText("instock")),
                product.path("status").asText("publish").equals("publish"));
    }

    /// The request that fulfils these wishes at once.
    static String batch(List<StockWish> wishes) {
        var request = MAPPER.createObjectNode();
        var update = request.putArray("update");
        wishes.forEach(wish -> update.add(wanted(wish)));
        return request.toString();
    }

    /// Why the shop did not take one part of a batch; nothing where it did.
    static @Nullable String error(JsonNode part) {
        var error = part.path("error");
        return error.isMissingNode() || error.isNull()
                ? null
                : error.path("message").asText(error.path("code").asText("?"));
    }

    private static ObjectNode wanted(StockWish wish) {
        var node = MAPPER.createObjectNode().put("id", wish.live().id());
        var quantity = wish.newQuantity();
        if (quantity != null) {
            node.put("stock_quantity", quantity);
        }
        var backorders = wish.newBackorders();
        if (backorders != null) {
            node.put("backorders", backorders.name().toLowerCase(Locale.ROOT));
        }
        var status = wish.newStatus();
        if (status != null) {
            node.put("stock_status", word(status));
        }
        if (wish.hides()) {
            node.put("status", "private");
        }
        return node;
    }

    private static LiveStock.Backorders backorders(String word) {
        return switch (word) {
            case "yes" -> LiveStock.Backorders.YES;
            case "notify" -> LiveStock.Backorders.NOTIFY;
            default -> LiveStock.Backorders.NO;
        };
    }

    private static LiveStock.Status status(String word) {
        return switch (word) {
            case "outofstock" -> LiveStock.Status.OUT_OF_STOCK;
            case "onbackorder" -> LiveStock.Status.ON_BACKORDER;
            default -> LiveStock.Status.IN_STOCK;
        };
    }

    private static String word(LiveStock.Status status) {
        return switch (status) {
            case IN_STOCK -> "instock";
            case OUT_OF_STOCK -> "outofstock";
            case ON_BACKORDER -> "onbackorder";
        };
    }
}
