/// How long suppliers take and how they keep their dates: lead times as they are stated, learnt and spread, and the
/// days on which suppliers work.
@NullMarked
package dev.backstop.engine.replenish.lead;

import org.jspecify.annotations.NullMarked;
