/// The full export: every record of a shop as CSV in one zip, and the way back.
@NullMarked
package dev.backstop.io.archive;

import org.jspecify.annotations.NullMarked;
