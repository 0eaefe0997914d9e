/// One class per area of the shop, one public method per thing a user can do, over one immutable picture of the
/// shop.
@NullMarked
package dev.backstop.service;

import org.jspecify.annotations.NullMarked;
