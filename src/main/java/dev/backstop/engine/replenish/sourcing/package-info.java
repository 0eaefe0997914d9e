/// Whom to buy from: offers compared by what they cost in the end, and order lines routed to dropshippers.
@NullMarked
package dev.backstop.engine.replenish.sourcing;

import org.jspecify.annotations.NullMarked;
