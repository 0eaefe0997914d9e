/// Which service level a product is held to: asked for by class, category or product.
@NullMarked
package dev.backstop.engine.replenish.level;

import org.jspecify.annotations.NullMarked;
