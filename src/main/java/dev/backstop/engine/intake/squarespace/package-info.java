/// The files a Squarespace shop exports: products and orders.
@NullMarked
package dev.backstop.engine.intake.squarespace;

import org.jspecify.annotations.NullMarked;
