/// Why products ran out, told from the facts of the time.
@NullMarked
package dev.backstop.engine.cause;

import org.jspecify.annotations.NullMarked;
