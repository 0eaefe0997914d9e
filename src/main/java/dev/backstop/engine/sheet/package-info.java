/// Fills the sheets that go on paper from the shop's records.
@NullMarked
package dev.backstop.engine.sheet;

import org.jspecify.annotations.NullMarked;
