package dev.backstop.io.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Fetches what changed in a shop, page by page, each kept as soon as it is there.
///
/// Pages are asked for in the order of their numbers, so that what comes in meanwhile moves things to later pages
/// and nothing is missed; where something was taken out meanwhile, the fetch of that kind begins anew. A variation's
/// change does not touch its product, so products with variations are all asked for theirs.
final class WooPull {
    private static final String KEPT = "fetch.properties";
    private static final String PRODUCTS = "products";
    private static final String ORDERS = "orders";
    private static final String TOTAL = "-total.page";
    private static final String INTERFACE = "/wp-json/wc/v3/";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final Duration GOES_ON_WITHIN = Duration.ofHours(12);
    private static final int FRESH_STARTS = 3;
    private static final DateTimeFormatter GMT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private final StoreAddress address;
    private final PoliteClient client;
    private final Path folder;

    WooPull(StoreAddress address, PoliteClient client, Path folder) {
        this.address = address;
        this.client = client;
        this.folder = folder;
    }

    /// The files with what changed, dated with the time at which the shop was first asked; what did not change has
    /// none.
    List<Path> pull(@Nullable Instant since, Progress progress) {
        try {
            Files.createDirectories(folder);
            var asOf = begin(since, progress);
            var changed = since == null ? Map.<String, String>of() : changedSince(since.minus(CLOCKS_DIFFER));
            fetch(PRODUCTS, INTERFACE + PRODUCTS, changed, progress);
            fetch(ORDERS, INTERFACE + ORDERS, changed, progress);
            variations(changed, progress);
            var files = new ArrayList<Path>();
            write(PRODUCTS, this::eachProduct, asOf, files);
            write(ORDERS, each -> eachOf(ORDERS, each), asOf, files);
            forget();
            return files;
        } catch (IOException e) {
            throw new Problem(Message.of("io.web.pull.folder", folder.toString()), e);
        }
    }

    /// Goes on with a fetch that broke off, if it was for the same time and is not old; else begins. Says what time
    /// it was at the shop when the fetch began.
    private Instant begin(@Nullable Instant since, Progress progress) throws IOException {
        var wanted = since == null ? "" : since.toString();
        var answer = client.get(address.at(INTERFACE + PRODUCTS, Map.of("per_page", "1")), progress);
        WooJson.list(answer, address);
        var now = (answer.at() == null ? Instant.EPOCH : answer.at()).truncatedTo(ChronoUnit.SECONDS);
        var kept = kept();
        var asOf = kept.getProperty("asOf");
        if (asOf != null
                && wanted.equals(kept.getProperty("since"))
                && Instant.parse(asOf).plus(GOES_ON_WITHIN).isAfter(now)) {
            return Instant.parse(asOf);
        }
        forget();
        kept.setProperty("since", wanted);
        kept.setProperty("asOf", now.toString());
        SafeFile.write(folder.resolve(KEPT), out -> kept.store(out, null));
        return now;
    }

    private Properties kept() throws IOException {
        var kept = new Properties();
        try (var in = Files.newInputStream(folder.resolve(KEPT))) {
            kept.load(in);
        } catch (NoSuchFileException _) {
            return kept;
        }
        return kept;
    }

    private static Map<String, String> changedSince(Instant since) {
        return Map.of("modified_after", GMT.format(since), "dates_are_gmt", "true");
    }

    /// All pages of one kind, each a file; what is complete already is not asked for again.
    private void fetch(String name, String path, Map<String, String> changed, Progress progress) throws IOException {
        var complete = folder.resolve(name + "-all.page");
        for (int start = 1; !Files.exists(complete); start++) {
            if (start > FRESH_STARTS) {
                throw new Problem(Message.of("io.web.pull.moving", address.name()));
            }
            if (pages(name, path, changed, progress)) {
                Files.createFile(complete);
            } else {
                forget(name);
            }
        }
    }

    /// Asks for the pages from the last one kept, which may not have been full. Whether they fit together: false
    /// where something was taken out of the shop between two of them, also where the fetch had broken off between.
    private boolean pages(String name, String path, Map<String, String> changed, Progress progress) throws IOException {
        int first = 1;
        while (Files.exists(page(name, first + 1))) {
            first++;
        }
        int total = total(name);
        int pages = first;
        for (int page = first; page <= pages; page++) {
            progress.at(page - 1, pages, Message.of("io.web.progress.fetching." + kind(name), address.name(), page));
            var answer = client.get(address.at(path, query(page, changed)), progress);
            int here = WooJson.list(answer, address).size();
            if (answer.total() >= 0 && answer.total() < total) {
                return false;
            }
            total = answer.total();
            keepTotal(name, total);
            pages = answer.pages() >= 0 ? answer.pages() : here == 0 ? page : page + 1;
            SafeFile.write(page(name, page), out -> out.write(answer.text().getBytes(StandardCharsets.UTF_8)));
        }
        return true;
    }

    /// How many things there were when the last page was asked for; -1 where that is not known.
    private int total(String name) throws IOException {
        var kept = folder.resolve(name + TOTAL);
        return Files.exists(kept) ? Integer.parseInt(Files.readString(kept)) : -1;
    }

    private void keepTotal(String name, int total) {
        SafeFile.write(
                folder.resolve(name + TOTAL),
                out -> out.write(String.valueOf(total).getBytes(US_ASCII)));
    }

    private static Map<String, String> query(int page, Map<String, String> changed) {
        var query = new LinkedHashMap<String, String>();
        query.put("per_page", "100");
        query.put("page", String.valueOf(page));
        query.put("orderby", "id");
        query.put("order", "asc");
        query.putAll(changed);
        return query;
    }

    private static String kind(String name) {
        return name.equals(ORDERS) || name.equals(PRODUCTS) ? name : "variations";
    }

    /// The variations of all products that have some.
    private void variations(Map<String, String> changed, Progress progress) throws IOException {
        fetch("variable", INTERFACE + PRODUCTS, Map.of("type", "variable"), progress);
        var parents = new ArrayList<Long>();
        eachOf("variable", product -> parents.add(product.path("id").asLong()));
        for (long parent : parents) {
            fetch("variations-" + parent, INTERFACE + PRODUCTS + "/" + parent + "/variations", changed, progress);
        }
    }

    /// Products that changed, and behind those with variations the ones that changed.
    private void eachProduct(Consumer<JsonNode> to) throws IOException {
        eachOf(PRODUCTS, to);
        var parents = new ArrayList<JsonNode>();
        eachOf("variable", parents::add);
        for (var parent : parents) {
            eachOf("variations-" + parent.path("id").asLong(), variation -> to.accept(named(variation, parent)));
        }
    }

    /// A variation with the name of its product, which the interface leaves out.
    private static JsonNode named(JsonNode variation, JsonNode parent) {
        if (variation instanceof ObjectNode node) {
            node.put("type", "variation");
            node.put("parent_id", parent.path("id").asLong());
            node.put("parent_name", parent.path("name").asText(""));
            node.put("parent_sku", parent.path("sku").asText(""));
        }
        return variation;
    }

    private void eachOf(String name, Consumer<JsonNode> to) throws IOException {
        Set<Long> seen = new HashSet<>();
        for (int page = 1; Files.exists(page(name, page)); page++) {
            for (var one : WooJson.tree(Files.readString(page(name, page)), address)) {
                if (seen.add(one.path("id").asLong())) {
                    to.accept(one);
                }
            }
        }
    }

    /// What gives the things of one file, one after another.
    private interface Things {
        void each(Consumer<JsonNode> to) throws IOException;
    }

    private void write(String name, Things things, Instant asOf, List<Path> files) throws IOException {
        var target = folder.resolve("woocommerce " + name + address.fileName());
        var text = new StringBuilder();
        things.each(one -> text.append(text.isEmpty() ? "[" : ",\n").append(one));
        if (text.isEmpty()) {
            Files.deleteIfExists(target);
            return;
        }
        text.append("]\n");
        SafeFile.write(target, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        Files.setLastModifiedTime(target, FileTime.from(asOf));
        files.add(target);
    }

    private Path page(String name, int page) {
        return folder.resolve(name + "-" + page + ".page");
    }

    private void forget() throws IOException {
        forget("");
        Files.deleteIfExists(folder.resolve(KEPT));
    }

    private void forget(String name) throws IOException {
        try (var pages = Files.newDirectoryStream(folder, name + "*.page")) {
            for (var page : pages) {
                Files.delete(page);
            }
        }
    }
}
