/// Files as nobody wrote them: whatever they hold, an import takes them whole, refuses them with a reason, or skips
/// rows with reasons.
@NullMarked
package dev.backstop.fuzz;

import org.jspecify.annotations.NullMarked;
