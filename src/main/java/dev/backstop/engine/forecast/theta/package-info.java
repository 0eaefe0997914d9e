/// The Theta family: a smoothed level with part of the trend line.
@NullMarked
package dev.backstop.engine.forecast.theta;

import org.jspecify.annotations.NullMarked;
