/// The forecast's chart: what it shows of a product or of many, how that is drawn, read by day, copied and put as a
/// table, and in words how the forecast came about.
@NullMarked
package dev.backstop.ui.catalog.chart;

import org.jspecify.annotations.NullMarked;
