/// The sums of inventory theory, each a pure function with its source named: order sizes, price breaks, safety stock,
/// reorder points and levels. Those that only answer reference cases stand beside their tests.
@NullMarked
package dev.backstop.engine.replenish.policy;

import org.jspecify.annotations.NullMarked;
