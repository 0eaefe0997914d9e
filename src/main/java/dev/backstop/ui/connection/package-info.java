/// The owner's web shop over the network: connecting it, fetching from it, telling it.
@NullMarked
package dev.backstop.ui.connection;

import org.jspecify.annotations.NullMarked;
