/// What is on hand, promised, on order and owed: positions, line states, what may still be promised.
@NullMarked
package dev.backstop.engine.stock;

import org.jspecify.annotations.NullMarked;
