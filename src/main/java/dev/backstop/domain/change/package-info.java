/// One user action as a value: what was stored before, what is stored after.
@NullMarked
package dev.backstop.domain.change;

import org.jspecify.annotations.NullMarked;
