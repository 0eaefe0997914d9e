/// The parts every screen is made of: words, numbers, colours, tables, forms, dialogs.
@NullMarked
package dev.backstop.ui.kit;

import org.jspecify.annotations.NullMarked;
