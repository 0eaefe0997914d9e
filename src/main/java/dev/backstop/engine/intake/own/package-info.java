/// The forms of sheets that owners keep themselves, in their own words.
@NullMarked
package dev.backstop.engine.intake.own;

import org.jspecify.annotations.NullMarked;
