package dev.backstop.bench.cases;

import java.util.List;
import java.util.Map;

/// The inputs of one case, by name.
record Inputs(Map<String, Object> values) {
    double number(String name) {
        if (values.get(name) instanceof Double value) {
            return value;
        }
        throw new IllegalArgumentException("No number " + name + " in " + values);
    }

    double number(String name, double otherwise) {
        return values.get(name) instanceof Double value ? value : otherwise;
    }

    List<Double> numbers(String name) {
        if (values.get(name) instanceof List<?> list) {
            return list.stream().map(value -> (Double) value).toList();
        }
        throw new IllegalArgumentException("No numbers " + name + " in " + values);
    }

    double[] array(String name) {
        return values.containsKey(name)
                ? numbers(name).stream().mapToDouble(Double::doubleValue).toArray()
                : new double[0];
    }

    boolean has(String name) {
        return values.get(name) instanceof Double;
    }

    Map<?, ?> map(String name) {
        return (Map<?, ?>) values.get(name);
    }
}
