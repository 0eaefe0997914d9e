/// The files that bring a channel's listings up to date, safe to import there.
@NullMarked
package dev.backstop.engine.update;

import org.jspecify.annotations.NullMarked;
