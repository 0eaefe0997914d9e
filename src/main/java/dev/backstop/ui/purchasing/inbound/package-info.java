/// Purchase orders and the deliveries on their way: what is due, other dates, goods taken in, orders entered by hand;
/// and what of the window such forms work with.
@NullMarked
package dev.backstop.ui.purchasing.inbound;

import org.jspecify.annotations.NullMarked;
