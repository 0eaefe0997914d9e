/// Importing files: which they are, what they would change, which rows cannot be read, and only then the change.
@NullMarked
package dev.backstop.ui.importing;

import org.jspecify.annotations.NullMarked;
