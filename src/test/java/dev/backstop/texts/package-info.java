/// Guards the words.
@NullMarked
package dev.backstop.texts;

import org.jspecify.annotations.NullMarked;
