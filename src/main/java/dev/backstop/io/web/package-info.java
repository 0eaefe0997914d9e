/// Shops that are asked over the network, only when the owner says so: their address, key and the polite way to ask.
@NullMarked
package dev.backstop.io.web;

import org.jspecify.annotations.NullMarked;
