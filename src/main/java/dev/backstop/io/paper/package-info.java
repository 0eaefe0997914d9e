/// Paper: sheets drawn as PDF, saved, shown as pictures, and printed.
@NullMarked
package dev.backstop.io.paper;

import org.jspecify.annotations.NullMarked;
