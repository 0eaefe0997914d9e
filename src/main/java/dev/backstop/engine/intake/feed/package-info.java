/// The feeds a shop gives to Google Merchant Center and to Facebook.
@NullMarked
package dev.backstop.engine.intake.feed;

import org.jspecify.annotations.NullMarked;
