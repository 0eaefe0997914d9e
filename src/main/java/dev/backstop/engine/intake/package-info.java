/// Which kind of file this is: the list of all forms Backstop reads.
@NullMarked
package dev.backstop.engine.intake;

import org.jspecify.annotations.NullMarked;
