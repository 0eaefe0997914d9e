/// What to order, from whom, how much and by when: the textbook policy, with every number explained.
@NullMarked
package dev.backstop.engine.replenish;

import org.jspecify.annotations.NullMarked;
