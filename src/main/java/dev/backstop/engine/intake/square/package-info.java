/// The files Square exports: the item library, orders and the items that were sold.
@NullMarked
package dev.backstop.engine.intake.square;

import org.jspecify.annotations.NullMarked;
