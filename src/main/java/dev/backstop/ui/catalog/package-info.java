/// The catalog: every product with its stock, cover and forecast, and the forms to enter them by hand.
@NullMarked
package dev.backstop.ui.catalog;

import org.jspecify.annotations.NullMarked;
