/// What goes on paper, as plain records: who, the lines, the sums and the notes of a sheet before anything is
/// drawn.
@NullMarked
package dev.backstop.domain.sheet;

import org.jspecify.annotations.NullMarked;
