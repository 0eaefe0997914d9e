/// Worked cases of inventory theory, read from a file and put to the engine.
@NullMarked
package dev.backstop.bench.cases;

import org.jspecify.annotations.NullMarked;
