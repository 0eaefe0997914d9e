/// The cash of a month: what is left for stock, how orders are paid out of it, and how too little of it is spent on
/// whole orders where it prevents most loss: exactly for small plans, with a proven gap for large.
@NullMarked
package dev.backstop.engine.replenish.cash;

import org.jspecify.annotations.NullMarked;
