/// What the files of every platform have in common: fields with their many column names, and orders spread over
/// rows.
@NullMarked
package dev.backstop.engine.intake.layout;

import org.jspecify.annotations.NullMarked;
