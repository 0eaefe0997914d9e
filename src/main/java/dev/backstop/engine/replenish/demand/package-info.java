/// Distributions of demand over a stretch of time: chances, quantiles and expected shortages, whatever they came
/// from.
@NullMarked
package dev.backstop.engine.replenish.demand;

import org.jspecify.annotations.NullMarked;
