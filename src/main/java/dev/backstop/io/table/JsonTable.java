package dev.backstop.io.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a file of JSON records into a table: a list of them, a list inside an object, or one after the other. It goes
/// through the file twice, for the columns and for the rows, and holds one record at a time.
final class JsonTable {
    private static final int ROWS_BETWEEN_LOOKS = 500;
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 5_000_000;
    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_COLUMNS = 1_000;

    /// Under these names an answer holds its list of records.
    private static final Set<String> LISTS =
            Set.of("data", "products", "orders", "items", "results", "records", "rows", "listings");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final SourceFile source;
    private final Progress progress;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final @Nullable String list;

    private JsonTable(SourceFile source, Progress progress) throws IOException {
        this.source = source;
        this.progress = progress;
        this.list = findList();
    }

    static RawTable read(SourceFile source, ReadOptions options, Progress progress) throws IOException {
        var scan = FileScan.of(source, progress);
        return new JsonTable(source, progress).table(scan, options);
    }

    private RawTable table(FileScan scan, ReadOptions options) throws IOException {
        each(this::noteColumns);
        if (columns.isEmpty()) {
            throw new Problem(Message.of("io.json.noRecords", source.name()));
        }
        var header = List.copyOf(columns.keySet());
        var builder = TableBuilder.withHeader(source.name(), options.maxMemory(), header);
        each(record -> addRows(record, builder));
        return new RawTable(
                source.name(),
                scan.sha256(),
                source.savedAt(),
                source.size(),
                "JSON",
                "",
                builder.headerRow(),
                header,
                builder.rows(),
                builder.remarks());
    }

    /// What is done with one record.
    @FunctionalInterface
    private interface RecordReader {
        void read(JsonRecord record);
    }

    private void each(RecordReader reader) throws IOException {
        try (var json = JSON.createParser(source.path().toFile())) {
            int seen = 0;
            while (nextRecord(json)) {
                reader.read(JsonRecord.of(json));
                if (++seen % ROWS_BETWEEN_LOOKS == 0) {
                    progress.at(seen, 0, Message.of("io.progress.reading", source.name()));
                    if (progress.cancelled()) {
                        return;
                    }
                }
            }
        } catch (StreamConstraintsException e) {
            throw new Problem(Message.of("io.json.limits", source.name()), e);
        } catch (JacksonException e) {
            throw damaged(e);
        }
    }

    private Problem damaged(JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return new Problem(Message.of("io.json.damaged", source.name(), line), e);
    }

    /// The name under which the file's one object holds its list of records; none where it has no such object.
    private @Nullable String findList() throws IOException {
        try (var json = JSON.createParser(source.path().toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                boolean isList = json.nextToken() == JsonToken.START_ARRAY;
                if (isList && LISTS.contains(name) && json.nextToken() == JsonToken.START_OBJECT) {
                    return name;
                }
                json.skipChildren();
            }
            return null;
        } catch (StreamConstraintsException e) {
            throw new Problem(Message.of("io.json.limits", source.name()), e);
        } catch (JacksonException e) {
            throw damaged(e);
        }
    }

    /// Goes to the beginning of the next record; false at the end.
    private boolean nextRecord(JsonParser json) throws IOException {
        for (var token = json.nextToken(); token != null; token = json.nextToken()) {
            var around = json.getParsingContext().getParent();
            if (token == JsonToken.START_OBJECT && (list == null || around.inArray())) {
                return true;
            }
            boolean isBeside = list != null && around != null && !around.inRoot() && !list.equals(json.currentName());
            if (isBeside && token.isStructStart()) {
                json.skipChildren();
            }
        }
        return false;
    }

    private void noteColumns(JsonRecord record) {
        for (var row : record.rows()) {
            row.keySet().forEach(name -> columns.putIfAbsent(name, columns.size()));
        }
        if (columns.size() > MOST_COLUMNS) {
            throw new Problem(Message.of("io.json.limits", source.name()));
        }
    }

    private void addRows(JsonRecord record, TableBuilder builder) {
        for (var row : record.rows()) {
            var cells = new ArrayList<String>();
            columns.keySet().forEach(name -> cells.add(row.getOrDefault(name, "")));
            builder.addRow(cells.toArray(String[]::new));
        }
    }
}
