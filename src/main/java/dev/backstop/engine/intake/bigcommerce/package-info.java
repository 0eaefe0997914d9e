/// The files a BigCommerce shop exports: products and orders.
@NullMarked
package dev.backstop.engine.intake.bigcommerce;

import org.jspecify.annotations.NullMarked;
