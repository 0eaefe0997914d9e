/// Hands a message to the owner's mail program, as a link or as a draft file.
@NullMarked
package dev.backstop.io.mail;

import org.jspecify.annotations.NullMarked;
