/// How much to order at once: price breaks, freight, minimums, cases, shelf life and cover weighed against each
/// other.
@NullMarked
package dev.backstop.engine.replenish.quantity;

import org.jspecify.annotations.NullMarked;
