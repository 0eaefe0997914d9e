/// Why the shop's products ran out, by what its books say of that time.
@NullMarked
package dev.backstop.service.cause;

import org.jspecify.annotations.NullMarked;
