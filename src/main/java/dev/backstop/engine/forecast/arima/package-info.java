/// Seasonal ARIMA models of few values.
@NullMarked
package dev.backstop.engine.forecast.arima;

import org.jspecify.annotations.NullMarked;
