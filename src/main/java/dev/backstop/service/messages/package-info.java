/// Letters to customers who wait: occasions, drafts, what is given with them.
@NullMarked
package dev.backstop.service.messages;

import org.jspecify.annotations.NullMarked;
