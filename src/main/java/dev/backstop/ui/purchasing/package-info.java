/// Today's plan: what to order from whom within the cash there is. What is on its way is in `inbound`, what may come
/// otherwise in `whatif`.
@NullMarked
package dev.backstop.ui.purchasing;

import org.jspecify.annotations.NullMarked;
