/// What to order from whom, what is on its way, and taking it in.
@NullMarked
package dev.backstop.ui.purchasing;

import org.jspecify.annotations.NullMarked;
