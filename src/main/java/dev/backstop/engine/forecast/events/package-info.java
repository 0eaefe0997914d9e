/// What makes demand unusual for a while: promotions, feasts, one-off orders, and what the owner says is to come.
@NullMarked
package dev.backstop.engine.forecast.events;

import org.jspecify.annotations.NullMarked;
