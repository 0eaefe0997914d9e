/// Paper before it is printed: the very pages of the PDF, to look at, print and save.
@NullMarked
package dev.backstop.ui.print;

import org.jspecify.annotations.NullMarked;
