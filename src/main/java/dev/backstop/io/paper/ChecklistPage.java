package dev.backstop.io.paper;

import dev.backstop.domain.sheet.Checklist;
import dev.backstop.io.SafeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes a checklist as one page for the browser: boxes to tick, texts that one click selects whole for copying, and
/// a form for paper. It loads nothing and runs nothing.
public final class ChecklistPage {
    private static final String STYLE = """
        body { font: 15px/1.45 system-ui, sans-serif; color: #1b2330; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
        p { color: #5b6675; margin: 0 0 1.25rem; }
        section { border-top: 1px solid #d9dee6; padding: .7rem 0; break-inside: avoid; }
        h2 { font-size: 1rem; margin: 0 0 .35rem; }
        h2 small { font-weight: 400; color: #5b6675; margin-left: .5rem; }
        label { display: block; padding: .1rem 0; }
        input { width: 1.05rem; height: 1.05rem; margin: 0 .55rem 0 0; vertical-align: -.15rem; }
        code { user-select: all; font: inherit; background: #eef1f6; border: 1px solid #d9dee6; border-radius: 4px;
          padding: .05rem .4rem; margin-left: .4rem; }
        label:has(input:checked) { color: #8a94a3; text-decoration: line-through; }
        @media print { body { margin: 0; font-size: 11pt; } code { background: none; } }
        """;

    private ChecklistPage() {}

    /// Writes the page; one that is there already is replaced as a whole or left as it was.
    public static void write(Path target, Checklist list) {
        SafeFile.write(target, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(writer, list);
            writer.flush();
        });
    }

    private static void write(Writer page, Checklist list) throws IOException {
        page.write("<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>" + text(list.title())
                + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>" + text(list.title()) + "</h1>\n<p>"
                + text(list.intro()) + "</p>\n");
        for (var item : list.items()) {
            page.write("<section><h2>" + text(item.listing()) + "<small>" + text(item.sku()) + "</small></h2>\n");
            for (var task : item.tasks()) {
                page.write("<label><input type=\"checkbox\">" + text(task.words()));
                if (!task.paste().isEmpty()) {
                    page.write(" <code>" + text(task.paste()) + "</code>");
                }
                page.write("</label>\n");
            }
            page.write("</section>\n");
        }
        page.write("</body></html>\n");
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
