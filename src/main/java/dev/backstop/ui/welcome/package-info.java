/// The first page: three ways to begin.
@NullMarked
package dev.backstop.ui.welcome;

import org.jspecify.annotations.NullMarked;
