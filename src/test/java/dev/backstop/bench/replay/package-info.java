/// Ordering policies replayed day by day over real demand, knowing only the past.
@NullMarked
package dev.backstop.bench.replay;

import org.jspecify.annotations.NullMarked;
