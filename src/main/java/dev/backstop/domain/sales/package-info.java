/// What customers bought and what they were told: customers, orders, lines, notices, discount codes.
@NullMarked
package dev.backstop.domain.sales;

import org.jspecify.annotations.NullMarked;
