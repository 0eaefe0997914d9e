/// Writes CSV files: for shop systems as they are, for people guarded against formulas.
@NullMarked
package dev.backstop.io.csv;

import org.jspecify.annotations.NullMarked;
