/// Purchase orders and those they go to: from draft to shelf, dates that slip, suppliers in trouble.
@NullMarked
package dev.backstop.service.purchasing;

import org.jspecify.annotations.NullMarked;
