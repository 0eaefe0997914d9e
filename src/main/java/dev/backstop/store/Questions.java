package dev.backstop.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// Answers questions about the open file, on a thread of the store.
interface Questions {
    <R> R ask(Function<Handle, R> question);
}
