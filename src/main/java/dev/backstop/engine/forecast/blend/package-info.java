/// The forecast of many series of buckets: methods, their test on the past, their combination and its distribution.
@NullMarked
package dev.backstop.engine.forecast.blend;

import org.jspecify.annotations.NullMarked;
