/// The watched folder: new exports are offered as they appear, if the owner wants it.
@NullMarked
package dev.backstop.ui.downloads;

import org.jspecify.annotations.NullMarked;
