/// What may come otherwise, asked by the owner and compared with today's plan.
@NullMarked
package dev.backstop.ui.purchasing.whatif;

import org.jspecify.annotations.NullMarked;
