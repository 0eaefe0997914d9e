/// What is done for customers who wait: gifts and substitutes that fit, within the owner's rules and the month's
/// cap.
@NullMarked
package dev.backstop.engine.consolation;

import org.jspecify.annotations.NullMarked;
