/// Small shops and orders that many tests share.
@NullMarked
package dev.backstop.testing;

import org.jspecify.annotations.NullMarked;
