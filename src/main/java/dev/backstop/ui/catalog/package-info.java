/// The catalog: every product with its stock and cover, and one product beside the list. Its forecast is drawn in
/// `chart`; what can be done to products is asked in `actions`.
@NullMarked
package dev.backstop.ui.catalog;

import org.jspecify.annotations.NullMarked;
