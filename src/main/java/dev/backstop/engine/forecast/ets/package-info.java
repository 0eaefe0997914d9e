/// Exponential smoothing in all admissible forms (error, trend, season).
@NullMarked
package dev.backstop.engine.forecast.ets;

import org.jspecify.annotations.NullMarked;
