/// The append-only ledger of stock, and the kept history of line states.
@NullMarked
package dev.backstop.domain.stock;

import org.jspecify.annotations.NullMarked;
