/// What a month or a weekday sells compared with an average one.
@NullMarked
package dev.backstop.engine.forecast.season;

import org.jspecify.annotations.NullMarked;
