/// How much service is promised of each product: classes, what it earns, the owner's levels, and what trials on the
/// past say of them.
@NullMarked
package dev.backstop.service.level;

import org.jspecify.annotations.NullMarked;
