/// What is said to buyers: listings held against the truth, and the files and calls that put them right.
@NullMarked
package dev.backstop.service.listings;

import org.jspecify.annotations.NullMarked;
