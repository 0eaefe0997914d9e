/// What a file says once it is read: products, stock, orders, offers, and the rows that cannot be read, each with
/// its reason.
@NullMarked
package dev.backstop.engine.intake.parsed;

import org.jspecify.annotations.NullMarked;
