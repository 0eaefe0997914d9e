/// What to order, from whom, how much and by when, with the cash there is and every number explained.
@NullMarked
package dev.backstop.engine.replenish;

import org.jspecify.annotations.NullMarked;
