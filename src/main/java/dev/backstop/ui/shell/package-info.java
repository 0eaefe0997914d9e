/// The window around the screens: navigation, search, status, keyboard.
@NullMarked
package dev.backstop.ui.shell;

import org.jspecify.annotations.NullMarked;
