/// Whether customers who had to wait kept their orders.
@NullMarked
package dev.backstop.engine.retention;

import org.jspecify.annotations.NullMarked;
