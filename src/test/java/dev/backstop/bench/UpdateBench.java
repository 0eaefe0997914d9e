package dev.backstop.bench;

import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.engine.update.ChannelForms;
import dev.backstop.engine.update.UpdateFile;
import dev.backstop.io.csv.CsvWriter;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// `bench update FILE-OF-THE-CHANNEL SUPPLIER-FILE RULES`: the bytes of the file that Backstop would write to bring
/// the channel up to what the supplier has. RULES are those of `StockRules`, or the name of a file that holds them.
///
/// The rows stand in the order of the supplier's list, and the last one has no line end. Several files, where a
/// channel needs them, are parted by an empty line. What was left out, and why, is told beside.
public final class UpdateBench {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final English english = new English();
    private final PrintStream beside;

    UpdateBench(PrintStream beside) {
        this.beside = beside;
    }

    public static void main(String[] args) throws IOException {
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (args.length < 2 || args.length > 3) {
            err.println("bench update FILE-OF-THE-CHANNEL SUPPLIER-FILE [RULES]");
            System.exit(2);
        }
        var bench = new UpdateBench(err);
        try {
            bench.print(Path.of(args[0]), Path.of(args[1]), args.length < 3 ? "" : args[2], System.out);
        } catch (Problem e) {
            err.println(bench.english.of(e.what()));
            System.exit(1);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            System.exit(1);
        }
        System.out.flush();
    }

    void print(Path channelFile, Path supplierFile, String rulesText, OutputStream out) throws IOException {
        var rules = rules(rulesText);
        var channel = TableReader.read(channelFile, ReadOptions.standard(), Progress.NONE);
        var form = ChannelForms.of(channel.header(), channel.rows(), rules.location(), ZONE)
                .orElseThrow(() -> new IllegalArgumentException("No file that a channel takes back: " + channelFile));
        var list = TableReader.read(supplierFile, ReadOptions.standard(), Progress.NONE);
        var offers = SupplierList.unclaimed(ZONE).read(list, rules, Progress.NONE);
        var stock = new SupplierStock(channel, form, rules);
        var written = form.written(stock.changes(offers.offers()), "update");
        tell(rules, stock, offers.rejected().size());
        written.left().forEach(left -> beside.println(english.of(left.why())));
        write(written.files(), out);
    }

    private static StockRules rules(String text) throws IOException {
        boolean named = !text.isBlank() && !text.contains("=") && Files.isRegularFile(Path.of(text));
        return StockRules.of(named ? Files.readString(Path.of(text)) : text);
    }

    private void tell(StockRules rules, SupplierStock stock, int rejected) {
        if (rules.asksAboutUnknown()) {
            stock.unknown().forEach(code -> beside.println("not on the channel: " + code));
        }
        stock.unlike().forEach(code -> beside.println("another thing under the same code: " + code));
        if (rejected > 0) {
            beside.println("rows of the supplier that could not be read: " + rejected);
        }
    }

    private void write(List<UpdateFile> files, OutputStream out) throws IOException {
        boolean first = true;
        for (var file : files) {
            beside.println(file.name() + ": " + file.rows().size() + " rows");
            file.warnings().forEach(warning -> beside.println(english.of(warning)));
            var text = bytes(file);
            out.write(first ? "".getBytes(StandardCharsets.UTF_8) : "\n\n".getBytes(StandardCharsets.UTF_8));
            out.write(text, 0, text.length - 1);
            first = false;
        }
        out.flush();
    }

    private static byte[] bytes(UpdateFile file) throws IOException {
        var path = Files.createTempFile("backstop-bench", ".csv");
        try {
            if (file.layout() == UpdateFile.Layout.TABS) {
                CsvWriter.writeWithTabs(path, file.header(), file.rows());
            } else {
                CsvWriter.writeForSystem(path, file.header(), file.rows());
            }
            return Files.readAllBytes(path);
        } finally {
            Files.delete(path);
        }
    }
}
