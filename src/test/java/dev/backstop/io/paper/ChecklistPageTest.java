package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.Checklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistPageTest {
    @TempDir
    Path folder;

    @Test
    void hasABoxForEachTaskAndItsTextToCopy() throws IOException {
        var list = new Checklist(
                "Etsy: to change by hand",
                "2 listings",
                List.of(
                        new Checklist.Item(
                                "Mug <blue> & white",
                                "MUG-1",
                                List.of(
                                        new Checklist.Task("Set the quantity to 0 (now 8)", "0"),
                                        new Checklist.Task("Mark as out of stock", ""))),
                        new Checklist.Item("Bag", "BAG", List.of(new Checklist.Task("Hide the listing", "")))));
        var file = folder.resolve("etsy.html");
        ChecklistPage.write(file, list);
        var page = Files.readString(file);
        assertThat(page)
                .contains("<h2>Mug &lt;blue&gt; &amp; white<small>MUG-1</small></h2>")
                .contains("<label><input type=\"checkbox\">Set the quantity to 0 (now 8) <code>0</code></label>")
                .doesNotContain("<script")
                .doesNotContain("http");
        assertThat(page.split("type=\"checkbox\"", -1)).hasSize(4);
    }
}
