/// What goes on paper, as plain records: the lines, sums and notes of a sheet before anything is drawn.
@NullMarked
package dev.backstop.engine.sheet;

import org.jspecify.annotations.NullMarked;
