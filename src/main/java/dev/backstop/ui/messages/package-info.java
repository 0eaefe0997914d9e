/// Letters to customers: the page of messages, and the dialog after an import that shows what cannot wait.
@NullMarked
package dev.backstop.ui.messages;

import org.jspecify.annotations.NullMarked;
