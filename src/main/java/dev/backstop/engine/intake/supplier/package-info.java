/// A supplier's price or stock list, whose columns the owner maps once.
@NullMarked
package dev.backstop.engine.intake.supplier;

import org.jspecify.annotations.NullMarked;
