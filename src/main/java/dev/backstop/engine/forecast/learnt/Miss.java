package dev.backstop.engine.forecast.learnt;

/// What was expected of a sum in the past, and what came.
public record Miss(Expectation expected, double came) {}
