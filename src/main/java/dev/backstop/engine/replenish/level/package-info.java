/// Which service level a product is held to: asked for by class, category or product, and what it came to in the past.
@NullMarked
package dev.backstop.engine.replenish.level;

import org.jspecify.annotations.NullMarked;
