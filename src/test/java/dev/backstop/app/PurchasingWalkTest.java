package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of an order through the running app: plan, budget cut, order, a date slips, customers are told, the
/// goods come in two parts.
class PurchasingWalkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final String LATE = "PO-1038";
    private static final int FIRST_NEW = 1049;
    private static final int LAST_NEW = 1060;

    @TempDir
    private Path folder;

    private Owner owner;

    @BeforeEach
    void open() {
        owner = new Owner(folder, CLOCK);
        owner.press("welcome-sample");
        owner.waitFor("Today's rows", () -> owner.rows("lane-customers") > 2);
        owner.go("purchasing");
        owner.waitFor("the plan", () -> owner.rows("plan") > 5);
    }

    @AfterEach
    void close() {
        owner.close();
    }

    @Test
    void fromThePlanToTheShelf() {
        theBudgetIsCut();
        theOrderIsPlaced();
        theDateSlips();
        theCustomersAreTold();
        theGoodsComeInTwoParts();
    }

    private void theBudgetIsCut() {
        int before = owner.rows("plan");
        owner.press("purchasing-budget");
        owner.type("budget-amount", "27000");
        owner.save();
        owner.waitFor("a shorter plan", () -> owner.rows("plan") < before && owner.rows("plan") > 0);
        owner.picture("walk-1-cut");
    }

    private void theOrderIsPlaced() {
        owner.press("plan-print");
        owner.save();
        owner.waitFor("the reorder sheet", () -> owner.sees("print-preview"));
        owner.press("print-save");
        owner.waitFor("the PDF", () -> !files(".pdf").isEmpty());
        owner.press("print-xlsx");
        owner.waitFor("the workbook", () -> !files(".xlsx").isEmpty());
        owner.press("print-close");
        owner.waitFor("the order among the deliveries", () -> placed().findAny().isPresent());
        owner.enter(placed().findFirst().orElseThrow());
        owner.press("delivery-confirm");
        owner.save();
        owner.picture("walk-2-ordered");
    }

    private void theDateSlips() {
        owner.enter("delivery-" + LATE);
        owner.press("delivery-move");
        owner.type("move-day", "20 Dec");
        owner.press("broken-read");
        owner.waitFor("the letters", () -> owner.sees("broken-letters"));
        owner.picture("walk-3-slips");
        owner.save();
    }

    private void theCustomersAreTold() {
        owner.go("messages");
        owner.waitFor("the letters", () -> owner.rows("messages-list") > 1);
        int letters = owner.rows("messages-list");
        owner.picture("walk-4-letters");
        owner.press("letter-eml");
        owner.waitFor("the letter's file", () -> !files(".eml").isEmpty());
        owner.press("letter-told");
        owner.waitFor("one letter fewer", () -> owner.rows("messages-list") == letters - 1);
    }

    private void theGoodsComeInTwoParts() {
        owner.go("purchasing");
        receive();
        owner.press("receive-none");
        // Over the freight and the two links to the first line.
        for (int i = 0; i < 4; i++) {
            owner.press(KeyCode.TAB);
        }
        owner.write("5");
        owner.picture("walk-5-part");
        owner.save();
        owner.waitFor("the rest to be due still", () -> owner.sees("delivery-" + LATE));
        receive();
        owner.picture("walk-6-rest");
        owner.save();
        owner.waitFor("the delivery to be done with", () -> !owner.sees("delivery-" + LATE));
        owner.press("purchasing-all");
        owner.press("purchase-orders-filter-received");
        assertThat(owner.rows("purchase-orders-table")).isPositive();
        owner.picture("walk-7-done");
        owner.press("purchase-orders-close");
    }

    /// The deliveries of orders that were placed here: which supplier comes first is the plan's business.
    private Stream<String> placed() {
        return IntStream.rangeClosed(FIRST_NEW, LAST_NEW)
                .mapToObj(number -> "delivery-PO-" + number)
                .filter(owner::sees);
    }

    private void receive() {
        owner.enter("delivery-" + LATE);
        owner.press("delivery-receive");
        owner.waitFor("the form", () -> owner.sees("receive-form"));
    }

    private List<Path> files(String ending) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
