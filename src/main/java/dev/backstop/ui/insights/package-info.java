/// The Insights page: how good the forecasts are.
@NullMarked
package dev.backstop.ui.insights;

import org.jspecify.annotations.NullMarked;
