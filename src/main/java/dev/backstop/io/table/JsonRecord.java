package dev.backstop.io.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One record of a JSON file laid out flat: "billing.first_name", "categories.0.name". An order has a row for each of
/// its lines, as in a CSV file.
record JsonRecord(List<Map<String, String>> rows) {
    private static final String LINES = "line_items";
    private static final int DEEPEST = 3;
    private static final int MOST_OF_A_LIST = 8;

    /// What only programs read: plugins keep whole pages in there.
    private static final Set<String> NOT_READ = Set.of("meta_data", "_links", "taxes", "yoast_head_json");

    /// The record that begins where the parser stands; afterwards it stands at the record's end.
    static JsonRecord of(JsonParser json) throws IOException {
        var shared = new LinkedHashMap<String, String>();
        var lines = new ArrayList<Map<String, String>>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (name.equals(LINES) && token == JsonToken.START_ARRAY) {
                readLines(json, lines);
            } else {
                read(json, name, shared, 1);
            }
        }
        if (lines.isEmpty()) {
            return new JsonRecord(List.of(shared));
        }
        lines.forEach(line -> shared.forEach(line::putIfAbsent));
        return new JsonRecord(lines);
    }

    private static void readLines(JsonParser json, List<Map<String, String>> lines) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var line = new LinkedHashMap<String, String>();
            read(json, LINES, line, 1);
            lines.add(line);
        }
    }

    /// Reads the value where the parser stands into the cell of that name, or into several that begin with it.
    private static void read(JsonParser json, String name, Map<String, String> cells, int depth) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> readObject(json, name, cells, depth);
            case START_ARRAY -> readList(json, name, cells, depth);
            case VALUE_NULL -> cells.put(name, "");
            default -> cells.put(name, json.getText());
        }
    }

    private static void readObject(JsonParser json, String name, Map<String, String> cells, int depth)
            throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            if (depth >= DEEPEST || NOT_READ.contains(field)) {
                json.skipChildren();
            } else {
                read(json, name + "." + field, cells, depth + 1);
            }
        }
    }

    /// A list of plain values is one cell, one of objects a few cells for each of the first.
    private static void readList(JsonParser json, String name, Map<String, String> cells, int depth)
            throws IOException {
        var plain = new ArrayList<String>();
        boolean skipped = NOT_READ.contains(name);
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (!json.currentToken().isStructStart()) {
                plain.add(json.getText());
            } else if (skipped || depth >= DEEPEST || i >= MOST_OF_A_LIST) {
                json.skipChildren();
            } else {
                read(json, name + "." + i, cells, depth + 1);
            }
        }
        if (!plain.isEmpty()) {
            cells.put(name, String.join(", ", plain));
        }
    }
}
