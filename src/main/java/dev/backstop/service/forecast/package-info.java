/// What is expected to sell: forecasts made in the background and kept, the owner's word on demand, how good they were.
@NullMarked
package dev.backstop.service.forecast;

import org.jspecify.annotations.NullMarked;
