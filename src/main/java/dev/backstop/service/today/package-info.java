/// The page of the day: what is in trouble, and what that puts at risk.
@NullMarked
package dev.backstop.service.today;

import org.jspecify.annotations.NullMarked;
