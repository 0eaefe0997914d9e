package dev.backstop.ui.insights;

/// A service level, what it came to in a trial on the past, and what is planned so that it is reached.
record PromiseRow(double promised, double cameTo, double plannedAs) {}
