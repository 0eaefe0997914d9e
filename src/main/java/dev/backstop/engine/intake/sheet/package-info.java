/// Reads the rows of a shop system's file by a table of its column names: what the systems have in common.
@NullMarked
package dev.backstop.engine.intake.sheet;

import org.jspecify.annotations.NullMarked;
