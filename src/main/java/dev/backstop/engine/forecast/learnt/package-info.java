/// What the forecasts of the past of many products teach: how much each method counts, how much
/// of the season of the year is believed, and how wide a forecast is.
@NullMarked
package dev.backstop.engine.forecast.learnt;

import org.jspecify.annotations.NullMarked;
