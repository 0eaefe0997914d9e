/// Whom to buy from: offers compared by what they cost in the end, what prices came to on the shelf and how they
/// changed, and order lines routed to dropshippers.
@NullMarked
package dev.backstop.engine.replenish.sourcing;

import org.jspecify.annotations.NullMarked;
