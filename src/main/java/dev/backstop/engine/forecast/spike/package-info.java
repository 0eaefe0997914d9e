/// What a spike in demand may be: one-off, a new level, or a trend.
@NullMarked
package dev.backstop.engine.forecast.spike;

import org.jspecify.annotations.NullMarked;
