/// What the owner can do to products, their offers, their stock and their demand: the forms, and what of the shop and
/// of the window they work with.
@NullMarked
package dev.backstop.ui.catalog.actions;

import org.jspecify.annotations.NullMarked;
