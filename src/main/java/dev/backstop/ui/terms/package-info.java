/// What an offer asks beyond its price: the fields that every form of an offer has.
@NullMarked
package dev.backstop.ui.terms;

import org.jspecify.annotations.NullMarked;
