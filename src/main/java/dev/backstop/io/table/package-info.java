/// Reads CSV and XLSX files of strangers into plain tables, within limits.
@NullMarked
package dev.backstop.io.table;

import org.jspecify.annotations.NullMarked;
