package dev.backstop.store;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// A process that saves change sets until it is killed and prints the number of each once it is saved.
///
/// Change set n makes product `TALLY`'s title n, books one unit out and one in, so that all movements
/// always sum to zero; it deletes older ones in pairs, and closes and opens the shop now and then.
final class ChurningShop {
    static final Id<Product> TALLY = new Id<>(2);
    static final String SAVED = "saved ";
    private static final int SETS_A_SESSION = 25;
    private static final int MOVEMENTS_KEPT = 200;

    private final Random random;
    private final Deque<StockMovement> movements = new ArrayDeque<>();
    private Store store;

    private ChurningShop(Path file, long seed) {
        this.random = new Random(seed);
        this.store = Store.open(file, Samples.CLOCK);
    }

    /// Arguments: the shop file, a seed.
    public static void main(String[] args) {
        var file = Path.of(args[0]);
        var shop = new ChurningShop(file, Long.parseLong(args[1]));
        shop.begin();
        say(shop.number());
        while (true) {
            for (int i = 0; i < SETS_A_SESSION; i++) {
                shop.save();
            }
            shop.store.close();
            shop.store = Store.open(file, Samples.CLOCK);
        }
    }

    private static void say(int number) {
        System.out.println(SAVED + number);
        System.out.flush();
    }

    private void begin() {
        if (store.find(Product.class, TALLY).isEmpty()) {
            store.apply(Samples.inserting(List.of(tally(0))), Progress.NONE);
        }
    }

    private int number() {
        return number(store);
    }

    /// How many change sets that shop holds.
    static int number(Store store) {
        return store.find(Product.class, TALLY)
                .map(Product::title)
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void save() {
        int number = number();
        var edits = new ArrayList<Edit<?>>();
        edits.add(Edit.update(Product.class, tally(number), tally(number + 1)));
        var note = "x".repeat(random.nextInt(2_000));
        for (int quantity : new int[] {-1, 1}) {
            var movement = new StockMovement(
                    store.newId(),
                    TALLY,
                    StockMovement.Kind.ADJUSTMENT,
                    quantity,
                    Samples.NOON,
                    (long) number,
                    null,
                    StockMovement.Basis.ON_HAND,
                    note);
            movements.add(movement);
            edits.add(Edit.insert(StockMovement.class, movement));
        }
        while (movements.size() > MOVEMENTS_KEPT) {
            edits.add(Edit.delete(StockMovement.class, movements.remove()));
            edits.add(Edit.delete(StockMovement.class, movements.remove()));
        }
        store.apply(new ChangeSet(Message.of("store.test"), edits), Progress.NONE);
        say(number + 1);
    }

    private static Product tally(int number) {
        var product = Samples.product(TALLY.value(), "TALLY");
        return new Product(
                product.id(),
                product.sku(),
                Integer.toString(number),
                null,
                null,
                null,
                product.price(),
                null,
                null,
                product.fulfilment(),
                null,
                null,
                null);
    }
}
