/// The reports a seller downloads from Amazon: listings, stock at Amazon, orders, and what is uploaded there.
@NullMarked
package dev.backstop.engine.intake.amazon;

import org.jspecify.annotations.NullMarked;
