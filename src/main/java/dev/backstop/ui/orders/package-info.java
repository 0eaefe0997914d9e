/// The Orders screen: who waits for what, what could leave today, and orders entered by hand.
@NullMarked
package dev.backstop.ui.orders;

import org.jspecify.annotations.NullMarked;
