package dev.backstop.ui.insights;

import dev.backstop.engine.accuracy.Accuracy;

/// One line of figures: what it is of, of how many products, and how good their forecasts were.
record AccuracyRow(String name, int products, Accuracy accuracy) {}
