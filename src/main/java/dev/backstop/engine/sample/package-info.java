/// A made-up shop with two years of trade behind it, to look around in: the same for the same seed and day.
@NullMarked
package dev.backstop.engine.sample;

import org.jspecify.annotations.NullMarked;
