/// Small values that every other word of the trade is made of: money, ids, codes, messages, progress.
@NullMarked
package dev.backstop.domain.value;

import org.jspecify.annotations.NullMarked;
