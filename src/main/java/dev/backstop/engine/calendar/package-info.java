/// Days that matter to a shop: when suppliers' countries close, and when customers buy most.
@NullMarked
package dev.backstop.engine.calendar;

import org.jspecify.annotations.NullMarked;
