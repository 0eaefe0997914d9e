/// The files a PrestaShop shop takes and exports: products, combinations, orders.
@NullMarked
package dev.backstop.engine.intake.prestashop;

import org.jspecify.annotations.NullMarked;
