/// Where goods come from: suppliers, their offers and closures, purchase orders.
@NullMarked
package dev.backstop.domain.supply;

import org.jspecify.annotations.NullMarked;
