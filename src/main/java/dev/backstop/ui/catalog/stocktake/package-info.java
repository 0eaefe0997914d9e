/// A stock-take: many products counted in one go, by list or by scanner.
@NullMarked
package dev.backstop.ui.catalog.stocktake;

import org.jspecify.annotations.NullMarked;
