/// What the owner says about the shop as a whole, its backups and the sample.
@NullMarked
package dev.backstop.ui.settings;

import org.jspecify.annotations.NullMarked;
