package dev.backstop.io.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a shop answered: the text, how many things there are in all and on how many pages (-1 where it does not
/// say), and what time it was there.
record Answer(String text, int total, int pages, @Nullable Instant at) {}
