/// What to order of one product, from whom, how much and by when, every number explained. Its sums lie in the packages
/// below; `plan` makes today's orders of what is suggested for all.
@NullMarked
package dev.backstop.engine.replenish;

import org.jspecify.annotations.NullMarked;
