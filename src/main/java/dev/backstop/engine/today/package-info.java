/// What needs the owner today: four lanes of rows with the money each puts at risk, every pound counted once.
@NullMarked
package dev.backstop.engine.today;

import org.jspecify.annotations.NullMarked;
