/// How much customers will ask for: the distribution of cumulative demand, from past demand alone.
@NullMarked
package dev.backstop.engine.forecast;

import org.jspecify.annotations.NullMarked;
