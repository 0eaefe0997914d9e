/// What cost the shop sales, and what kept them, by what its books say of the time.
@NullMarked
package dev.backstop.service.insights;

import org.jspecify.annotations.NullMarked;
