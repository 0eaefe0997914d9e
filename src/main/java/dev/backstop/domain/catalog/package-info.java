/// What the shop sells and where it says so: products, channels, listings.
@NullMarked
package dev.backstop.domain.catalog;

import org.jspecify.annotations.NullMarked;
