package dev.backstop.service.shop;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A way to look records up by something other than their id; records for which `of` gives null are not found by
/// it.
record Key<T, K>(Function<T, @Nullable K> of) {}
