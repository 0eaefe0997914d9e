package dev.backstop.bench;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `bench import FILE…`: what each file is recognised as, how much it holds, and each row that is rejected, with
/// the reason.
public final class ImportBench {
    private final English english = new English();
    private final Recognition recognition = new Recognition(ZoneId.of("Europe/London"));

    private ImportBench() {}

    public static void main(String[] files) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var bench = new ImportBench();
        for (var file : files) {
            out.println(Json.of(bench.report(Path.of(file))));
        }
    }

    private Map<String, Object> report(Path path) {
        var report = new LinkedHashMap<String, Object>();
        report.put("file", path.toString());
        try {
            var table = TableReader.read(path, ReadOptions.standard(), Progress.NONE);
            var format = recognition.of(table);
            var parsed = format.isEmpty()
                    ? ParsedFile.unrecognised(table)
                    : format.get().read(table, Progress.NONE);
            describe(parsed, report);
        } catch (Problem e) {
            report.put("recognised", "refused");
            report.put("problem", english.of(e.what()));
        }
        return report;
    }

    private void describe(ParsedFile parsed, Map<String, Object> report) {
        var table = parsed.table();
        var counts = parsed.counts();
        report.put("recognised", parsed.format());
        report.put("name", english.of(parsed.formatName()));
        report.put("encoding", table.encoding());
        report.put("delimiter", table.delimiter());
        report.put("headerRow", table.headerRow());
        report.put("columns", table.header().size());
        report.put("rows", table.rows().size());
        report.put("products", counts.products());
        report.put("listings", counts.listings());
        report.put("orders", counts.orders());
        report.put("lines", counts.lines());
        report.put("offers", counts.offers());
        report.put("stockRows", counts.stockRows());
        report.put("customers", counts.customers());
        report.put("rejected", parsed.rejected().stream().map(this::rejected).toList());
        report.put("remarks", words(parsed.remarks()));
    }

    private Map<String, Object> rejected(Rejected row) {
        var rejected = new LinkedHashMap<String, Object>();
        rejected.put("row", row.rowNumber());
        rejected.put("reason", english.of(row.reason()));
        return rejected;
    }

    private List<String> words(List<Message> messages) {
        return messages.stream().map(english::of).toList();
    }
}
