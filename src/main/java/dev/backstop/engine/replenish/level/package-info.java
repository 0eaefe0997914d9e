/// Which service level a product is held to: asked for by class, or worth its cost.
@NullMarked
package dev.backstop.engine.replenish.level;

import org.jspecify.annotations.NullMarked;
