/// Tables of numbers that others wrote, read as they are: columns by name, periods in whatever way they are
/// counted.
@NullMarked
package dev.backstop.bench.table;

import org.jspecify.annotations.NullMarked;
