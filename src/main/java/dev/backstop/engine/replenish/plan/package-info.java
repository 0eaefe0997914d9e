/// Today's plan made of what is suggested for each product: orders by supplier, what rides along, what the cash buys
/// and what it puts off.
@NullMarked
package dev.backstop.engine.replenish.plan;

import org.jspecify.annotations.NullMarked;
