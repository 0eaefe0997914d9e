package dev.backstop.io.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A WooCommerce of this computer: pages, filters by time, batches, and the troubles a real one has.
public final class LocalShop implements AutoCloseable {
    public static final StoreKey KEY = new StoreKey("ck_1", "cs_2");

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpServer server;
    private final Map<Long, ObjectNode> products = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<Long, ObjectNode> orders = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private volatile Runnable afterNext = () -> {};

    /// What stands in the way of the next request.
    public sealed interface Trouble {
        /// An answer with that status, and seconds to wait if any are named.
        record Status(int code, String retryAfter) implements Trouble {}

        /// The line goes dead in the middle of the answer.
        record Cut() implements Trouble {}

        /// A page for people in place of the interface.
        record Page(String html) implements Trouble {}

        /// Nothing: this request is answered.
        record None() implements Trouble {}
    }

    public LocalShop() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    public StoreAddress address() {
        return StoreAddress.of("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// A simple product in the words of the interface.
    public ObjectNode product(long id, String sku, int stock, String modified) {
        var node = mapper.createObjectNode()
                .put("id", id)
                .put("parent_id", 0)
                .put("type", "simple")
                .put("name", "Product " + id)
                .put("status", "publish")
                .put("sku", sku)
                .put("manage_stock", true)
                .put("stock_quantity", stock)
                .put("backorders", "no")
                .put("stock_status", stock > 0 ? "instock" : "outofstock")
                .put("regular_price", "12.50")
                .put("date_modified_gmt", modified);
        products.put(id, node);
        return node;
    }

    /// A variation of a product that is made variable by it.
    public ObjectNode variation(long id, long parent, String sku, int stock, String modified) {
        products.get(parent).put("type", "variable").put("manage_stock", false);
        return product(id, sku, stock, modified).put("parent_id", parent).put("type", "variation");
    }

    public ObjectNode order(long id, String sku, int quantity, String modified) {
        var node = mapper.createObjectNode()
                .put("id", id)
                .put("number", String.valueOf(id))
                .put("status", "processing")
                .put("currency", "GBP")
                .put("parent_id", 0)
                .put("order_key", "wc_order_" + id)
                .put("total", "25.00")
                .put("date_created", modified)
                .put("date_paid", modified)
                .put("date_created_gmt", modified)
                .put("date_modified_gmt", modified);
        node.putObject("billing").put("email", "buyer" + id + "@example.org").put("first_name", "Ann");
        node.putArray("line_items")
                .addObject()
                .put("id", id * 10)
                .put("name", "Product")
                .put("sku", sku)
                .put("quantity", quantity)
                .put("price", 12.5);
        orders.put(id, node);
        return node;
    }

    public ObjectNode product(long id) {
        return products.get(id);
    }

    public void remove(long id) {
        products.remove(id);
    }

    /// Puts these in the way of the next requests, one each.
    public void trouble(Trouble... next) {
        synchronized (troubles) {
            troubles.addAll(List.of(next));
        }
    }

    /// Does that once, after the next answer.
    public void afterNextAnswer(Runnable doing) {
        afterNext = doing;
    }

    /// Paths and queries asked for, in their order.
    public List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            asked.add(uri.toString());
            Trouble trouble;
            synchronized (troubles) {
                trouble = troubles.isEmpty() ? new Trouble.None() : troubles.poll();
            }
            switch (trouble) {
                case Trouble.Status(int code, var retryAfter) -> {
                    if (!retryAfter.isEmpty()) {
                        exchange.getResponseHeaders().set("Retry-After", retryAfter);
                    }
                    exchange.sendResponseHeaders(code, -1);
                }
                case Trouble.Cut() -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('[');
                }
                case Trouble.Page(var html) -> text(exchange, 200, html);
                case Trouble.None() -> answer(exchange, uri);
            }
            var doing = afterNext;
            afterNext = () -> {};
            doing.run();
        }
    }

    private void answer(HttpExchange exchange, URI uri) throws IOException {
        var path = uri.getPath();
        if (!KEY.authorization().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            text(exchange, 401, "{\"code\":\"woocommerce_rest_cannot_view\"}");
        } else if (!path.startsWith("/wp-json/wc/v3/")) {
            text(exchange, 404, "{\"code\":\"rest_no_route\"}");
        } else if (path.endsWith("/batch")) {
            text(exchange, 200, batch(mapper.readTree(exchange.getRequestBody())));
        } else {
            page(exchange, path, query(uri));
        }
    }

    private void page(HttpExchange exchange, String path, Map<String, String> query) throws IOException {
        var parts = path.substring("/wp-json/wc/v3/".length()).split("/");
        var all = new ArrayList<ObjectNode>();
        synchronized (products) {
            (parts[0].equals("orders") ? orders : products)
                    .values().stream().filter(node -> fits(node, parts, query)).forEach(all::add);
        }
        all.sort((a, b) -> Long.compare(a.path("id").asLong(), b.path("id").asLong()));
        int per = Integer.parseInt(query.getOrDefault("per_page", "10"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        var array = mapper.createArrayNode();
        all.stream().skip((long) (page - 1) * per).limit(per).forEach(array::add);
        exchange.getResponseHeaders().set("X-WP-Total", String.valueOf(all.size()));
        exchange.getResponseHeaders().set("X-WP-TotalPages", String.valueOf((all.size() + per - 1) / per));
        text(exchange, 200, array.toString());
    }

    private static boolean fits(ObjectNode node, String[] parts, Map<String, String> query) {
        var after = query.get("modified_after");
        var skus = query.get("sku");
        long parent = node.path("parent_id").asLong();
        boolean asked = parts.length == 3
                ? parent == Long.parseLong(parts[1])
                : skus != null
                        ? List.of(skus.split(",")).contains(node.path("sku").asText())
                        : parent == 0;
        return asked
                && (after == null || node.path("date_modified_gmt").asText().compareTo(after) > 0)
                && (!query.containsKey("type") || node.path("type").asText().equals(query.get("type")));
    }

    private String batch(JsonNode request) {
        var answer = mapper.createObjectNode();
        var update = answer.putArray("update");
        for (var part : request.path("update")) {
            var known = products.get(part.path("id").asLong());
            if (known == null) {
                update.addObject()
                        .put("id", part.path("id").asLong())
                        .putObject("error")
                        .put("code", "woocommerce_rest_product_invalid_id")
                        .put("message", "Invalid ID.");
            } else {
                known.setAll((ObjectNode) part);
                update.add(known);
            }
        }
        return answer.toString();
    }

    private static Map<String, String> query(URI uri) {
        var words = new LinkedHashMap<String, String>();
        if (uri.getRawQuery() != null) {
            for (var pair : uri.getRawQuery().split("&")) {
                int equals = pair.indexOf('=');
                words.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return words;
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
