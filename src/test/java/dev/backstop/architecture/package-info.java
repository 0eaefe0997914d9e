/// The house rules, held by tests.
@NullMarked
package dev.backstop.architecture;

import org.jspecify.annotations.NullMarked;
