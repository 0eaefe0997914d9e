package dev.backstop.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// Answers questions about the open file, on the store's own thread.
interface Questions {
    <R> R ask(Function<Handle, R> question);
}
