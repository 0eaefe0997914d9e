/// The files a Wix shop exports: products and orders.
@NullMarked
package dev.backstop.engine.intake.wix;

import org.jspecify.annotations.NullMarked;
