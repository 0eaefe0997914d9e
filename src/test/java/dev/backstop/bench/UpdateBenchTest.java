package dev.backstop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateBenchTest {
    private static final String INVENTORY =
            "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,SKU,HS Code,COO,"
                    + "Location,Bin name,Incoming (not editable),Unavailable (not editable),Committed (not editable),"
                    + "Available (not editable),On hand (current),On hand (new)\n";

    @TempDir
    Path folder;

    private String update(Path channel, Path supplier, String rules) throws IOException {
        var out = new ByteArrayOutputStream();
        new UpdateBench(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .print(channel, supplier, rules, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String update(String channel, String supplier, String rules) throws IOException {
        return update(
                Files.writeString(folder.resolve("channel.csv"), channel),
                Files.writeString(folder.resolve("supplier.csv"), supplier),
                rules);
    }

    /// The pairs of a real shop, to the byte.
    @ParameterizedTest
    @CsvSource({
        "blitz_full.csv,expected_blitz_shopify_inventory.csv",
        "unicorn_stock.csv,expected_unicorn_shopify_inventory.csv"
    })
    void writesWhatARealShopWrote(String supplier, String expected) throws IOException {
        var shared = Optional.ofNullable(System.getProperty("backstop.shared"))
                .or(() -> Optional.ofNullable(System.getenv("BACKSTOP_SHARED")))
                .orElse("../shared");
        var samples = Path.of(shared, "samples");
        assumeTrue(Files.isDirectory(samples), "the shared sample files are not here");
        var written = update(
                samples.resolve("shopify/inventory_gen3_blitz_unicorn_slice.csv"),
                samples.resolve("suppliers").resolve(supplier),
                "cap=25; true=25; unknown=ignore");
        assertThat(written)
                .isEqualTo(Files.readString(samples.resolve("suppliers").resolve(expected)));
    }

    @Test
    void writesOnlyTheRowsThatChangeInTheOrderOfTheSupplier() throws IOException {
        var written = update(
                INVENTORY
                        + "belt,Judo Belt,Colour,Red,,,,,100,,,Shop,,0,0,0,5,5,\n"
                        + "belt,Judo Belt,Colour,Blue,,,,,101,,,Shop,,0,0,1,4,5,\n"
                        + "glove,Boxing Glove,Title,Default Title,,,,,102,,,Shop,,0,0,0,25,25,\n"
                        + "glove-2,Boxing Glove,Title,Default Title,,,,,102,,,Shop,,0,0,0,1,1,\n"
                        + "mat,Crash Mat,Title,Default Title,,,,,103,,,Shop,,0,0,0,3,3,\n"
                        + "bag,Gym Bag,Title,Default Title,,,,,'0104,,,Shop,,0,0,0,2,2,\n",
                "Code,Name,Stock\n101,Judo Belt Blue,False\n100,Judo Belt Red,True\n102,Boxing Glove,900\n"
                        + "103,Soft Tip Dart,40\n0104,Gym Bag,7\n999,Not ours,5\n",
                "cap=25; true=25; unknown=ignore");
        assertThat(written)
                .isEqualTo(INVENTORY
                        + "belt,Judo Belt,Colour,Blue,,,,,101,,,Shop,,0,0,1,4,5,0\n"
                        + "belt,Judo Belt,Colour,Red,,,,,100,,,Shop,,0,0,0,5,5,25\n"
                        + "bag,Gym Bag,Title,Default Title,,,,,'0104,,,Shop,,0,0,0,2,2,7");
    }

    @Test
    void countsAtTheLocationThatIsNamed() throws IOException {
        var head = "Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Shop,Attic\n";
        var written = update(
                head + "belt,Judo Belt,Colour,Red,100,,,5,not stocked\nbag,Bag,Title,Default Title,101,,,1,2\n",
                "Code,Name,Stock\n100,Judo Belt,3\n101,Bag,9\n",
                "location=Attic");
        assertThat(written).isEqualTo(head + "bag,Bag,Title,Default Title,101,,,1,9");
    }

    @Test
    void takesTheRulesFromAFile() throws IOException {
        var rules = Files.writeString(folder.resolve("rules.txt"), "cap=4\ntrue=2\n");
        var written = update("sku\tquantity\nA-1\t9\nB-1\t9\n", "Code,Stock\nA-1,8\nB-1,Yes\n", rules.toString());
        assertThat(written).isEqualTo("sku\tquantity\nA-1\t4\nB-1\t2");
    }
}
