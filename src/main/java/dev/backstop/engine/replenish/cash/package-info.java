/// Spends limited cash on whole orders where it prevents most loss: exactly for small plans, with a proven gap for
/// large.
@NullMarked
package dev.backstop.engine.replenish.cash;

import org.jspecify.annotations.NullMarked;
