/// The sums of inventory theory that plans are made with, each a pure function with its source named: order sizes,
/// price breaks, reorder levels. Those that only answer reference cases stand beside their tests.
@NullMarked
package dev.backstop.engine.replenish.policy;

import org.jspecify.annotations.NullMarked;
