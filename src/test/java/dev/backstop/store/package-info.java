/// Tests of the store with real databases, in memory and on disk.
@NullMarked
package dev.backstop.store;

import org.jspecify.annotations.NullMarked;
