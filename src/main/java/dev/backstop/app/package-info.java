/// Starts the app and joins its parts.
@NullMarked
package dev.backstop.app;

import org.jspecify.annotations.NullMarked;
