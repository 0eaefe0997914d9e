/// The files a Shopify shop exports: products, inventory, orders, in every generation.
@NullMarked
package dev.backstop.engine.intake.shopify;

import org.jspecify.annotations.NullMarked;
