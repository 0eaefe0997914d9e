/// Forecasts of demand that comes seldom: Croston's kin and temporal aggregation.
@NullMarked
package dev.backstop.engine.forecast.intermittent;

import org.jspecify.annotations.NullMarked;
