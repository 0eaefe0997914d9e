/// How long suppliers take: lead times as distributions, and the days on which suppliers work.
@NullMarked
package dev.backstop.engine.replenish.lead;

import org.jspecify.annotations.NullMarked;
