/// Which customers are owed news, and the drafts that give it to them: facts merged into the shop's own words.
@NullMarked
package dev.backstop.engine.message;

import org.jspecify.annotations.NullMarked;
