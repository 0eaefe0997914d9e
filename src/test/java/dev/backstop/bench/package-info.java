/// Programs that measure; they never ship and no build waits for them.
@NullMarked
package dev.backstop.bench;

import org.jspecify.annotations.NullMarked;
