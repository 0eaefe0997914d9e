/// What the forecasts of the past of many products teach: how much each method counts, and how wide a forecast is.
@NullMarked
package dev.backstop.engine.forecast.learnt;

import org.jspecify.annotations.NullMarked;
