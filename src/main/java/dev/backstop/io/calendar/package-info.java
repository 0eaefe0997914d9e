/// Calendars that other programs write.
@NullMarked
package dev.backstop.io.calendar;

import org.jspecify.annotations.NullMarked;
