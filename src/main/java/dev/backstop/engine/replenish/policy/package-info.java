/// The sums of inventory theory, each a pure function with its source named: order sizes, reorder points and
/// levels.
@NullMarked
package dev.backstop.engine.replenish.policy;

import org.jspecify.annotations.NullMarked;
