/// Distributions of counts.
@NullMarked
package dev.backstop.engine.forecast.count;

import org.jspecify.annotations.NullMarked;
