/// The embedded database of one shop file; the only SQL.
@NullMarked
package dev.backstop.store;

import org.jspecify.annotations.NullMarked;
