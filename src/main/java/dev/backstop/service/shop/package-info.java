/// The open shop: one picture of it that never changes, what is derived from it line by line, and the history by
/// which every change is made and taken back.
@NullMarked
package dev.backstop.service.shop;

import org.jspecify.annotations.NullMarked;
