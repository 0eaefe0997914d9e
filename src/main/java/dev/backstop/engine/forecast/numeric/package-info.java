/// Small numerical tools of the forecast: a minimiser, sums and quantiles that say the same on every machine.
@NullMarked
package dev.backstop.engine.forecast.numeric;

import org.jspecify.annotations.NullMarked;
