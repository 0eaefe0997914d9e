/// The shop's own settings and its record of imported files.
@NullMarked
package dev.backstop.domain.shop;

import org.jspecify.annotations.NullMarked;
