/// What the shop's listings promise against what is true: findings by money at risk, each with the fix that is
/// recommended.
@NullMarked
package dev.backstop.engine.audit;

import org.jspecify.annotations.NullMarked;
