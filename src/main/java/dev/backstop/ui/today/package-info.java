/// The page of the day: five figures, and four lanes of work ranked by money at risk.
@NullMarked
package dev.backstop.ui.today;

import org.jspecify.annotations.NullMarked;
