/// What the channels say beside what is true, and the changes that mend it.
@NullMarked
package dev.backstop.ui.listings;

import org.jspecify.annotations.NullMarked;
