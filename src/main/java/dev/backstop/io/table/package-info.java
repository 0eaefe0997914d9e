/// Reads CSV and XLSX files of strangers into plain tables, within limits, and writes tables for people.
@NullMarked
package dev.backstop.io.table;

import org.jspecify.annotations.NullMarked;
