package dev.backstop.domain.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How records of one kind are taken apart and put together again, for whoever keeps them as something else: rows of a
/// table, cells of a file.
public final class RecordShape<T extends Entity> {
    private final Class<T> type;
    private final List<Part> parts;
    private final MethodHandle constructor;

    /// The shape of a public record.
    public RecordShape(Class<T> type) {
        this.type = type;
        this.parts =
                Arrays.stream(type.getRecordComponents()).map(RecordShape::part).toList();
        this.constructor = constructor(type);
    }

    /// One part of a record: its name in small letters (`unit_price`), what it is, and whether it may be absent.
    public record Part(String name, Class<?> type, boolean optional, MethodHandle accessor) {
        /// The part's value in a record.
        public @Nullable Object of(Entity record) {
            try {
                return accessor.invoke(record);
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read " + name + " of " + record, e);
            }
        }
    }

    /// The parts in the order of the record.
    public List<Part> parts() {
        return parts;
    }

    /// The record of these values; what cannot be one throws an `IllegalArgumentException`.
    public T of(@Nullable Object[] values) {
        try {
            return type.cast(constructor.invoke(values));
        } catch (Throwable e) {
            throw new IllegalArgumentException("No " + type.getSimpleName() + ": " + Arrays.toString(values), e);
        }
    }

    private static Part part(RecordComponent component) {
        try {
            return new Part(
                    snakeCase(component.getName()),
                    component.getType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    MethodHandles.publicLookup().unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("Not a public record part: " + component, e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        var parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a public record: " + type, e);
        }
    }

    /// `unitPrice` as `unit_price`, `sha256` as itself.
    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
