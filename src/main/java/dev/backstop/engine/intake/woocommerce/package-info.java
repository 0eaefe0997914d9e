/// The files that come from WooCommerce.
@NullMarked
package dev.backstop.engine.intake.woocommerce;

import org.jspecify.annotations.NullMarked;
