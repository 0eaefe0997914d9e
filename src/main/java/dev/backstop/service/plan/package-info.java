/// What to order now: suggestions, the choice of offers, the month's cash, what if.
@NullMarked
package dev.backstop.service.plan;

import org.jspecify.annotations.NullMarked;
