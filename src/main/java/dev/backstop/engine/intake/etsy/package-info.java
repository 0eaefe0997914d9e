/// The files that come from Etsy.
@NullMarked
package dev.backstop.engine.intake.etsy;

import org.jspecify.annotations.NullMarked;
