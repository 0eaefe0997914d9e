/// How good forecasts were, in figures that can be added up.
@NullMarked
package dev.backstop.engine.accuracy;

import org.jspecify.annotations.NullMarked;
