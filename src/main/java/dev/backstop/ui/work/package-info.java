/// Work off the JavaFX thread, with its progress.
@NullMarked
package dev.backstop.ui.work;

import org.jspecify.annotations.NullMarked;
