/// Suppliers: how they did, when they close, what they offer, and what to do when one is in trouble.
@NullMarked
package dev.backstop.ui.suppliers;

import org.jspecify.annotations.NullMarked;
