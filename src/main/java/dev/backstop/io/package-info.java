/// What every writing of files shares.
@NullMarked
package dev.backstop.io;

import org.jspecify.annotations.NullMarked;
