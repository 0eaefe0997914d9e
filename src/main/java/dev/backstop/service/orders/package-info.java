/// Customers' orders: by hand, their states, who ships a line, their papers.
@NullMarked
package dev.backstop.service.orders;

import org.jspecify.annotations.NullMarked;
