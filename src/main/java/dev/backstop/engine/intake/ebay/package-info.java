/// The files that come from eBay.
@NullMarked
package dev.backstop.engine.intake.ebay;

import org.jspecify.annotations.NullMarked;
