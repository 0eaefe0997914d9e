/// What importing files would change, worked out before anything is saved.
@NullMarked
package dev.backstop.engine.intake.plan;

import org.jspecify.annotations.NullMarked;
