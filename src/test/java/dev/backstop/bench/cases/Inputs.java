package dev.backstop.bench.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The inputs of one case, by name. What is not there, or not of the kind that is asked for, is named.
record Inputs(Map<String, Object> values) {
    private static final int MOST = 10_000_000;

    double number(String name) {
        return known(name, values.get(name));
    }

    double number(String name, double otherwise) {
        return values.get(name) instanceof Double value ? value : otherwise;
    }

    /// A number that nothing can be worked out without being above zero.
    double positive(String name) {
        double value = number(name);
        if (value <= 0) {
            throw new IllegalArgumentException(name + " is " + value + ", not above 0");
        }
        return value;
    }

    /// A cost or time that may be nothing, but not less.
    double atLeastZero(String name) {
        double value = number(name);
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value + ", below 0");
        }
        return value;
    }

    /// A number of units or periods from one on.
    int whole(String name) {
        double value = positive(name);
        if (value != Math.rint(value) || value > MOST) {
            throw new IllegalArgumentException(name + " is " + value + ", not a whole number up to " + MOST);
        }
        return (int) value;
    }

    /// A share or chance between 0 and 1, neither of them reached.
    double share(String name) {
        double value = number(name);
        if (value <= 0 || value >= 1) {
            throw new IllegalArgumentException(name + " is " + value + ", not between 0 and 1");
        }
        return value;
    }

    List<Double> numbers(String name) {
        return Arrays.stream(array(name)).boxed().toList();
    }

    double[] array(String name) {
        if (values.get(name) instanceof List<?> list) {
            return list.stream().mapToDouble(value -> known(name, value)).toArray();
        }
        throw new IllegalArgumentException("no list " + name);
    }

    /// A list as long as `length`, or one number that stands for all of it. A list with one more begins with a
    /// place that counts for nothing, as where periods are counted from 1.
    double[] array(String name, int length) {
        if (values.get(name) instanceof Double value) {
            var same = new double[length];
            Arrays.fill(same, value);
            return same;
        }
        var array = array(name);
        if (array.length == length + 1) {
            return Arrays.copyOfRange(array, 1, array.length);
        }
        return ofLength(name, array, length);
    }

    /// Lists of several products: all as long as the first of them, and of numbers above zero.
    double[] positives(String name, int length) {
        return above(0, name, ofLength(name, array(name), length));
    }

    double[] positives(String name) {
        return positives(name, array(name).length);
    }

    boolean has(String name) {
        return values.get(name) instanceof Double || values.get(name) instanceof List<?>;
    }

    /// The chance of each whole number of units or periods.
    SortedMap<Integer, Double> chances(String name) {
        if (!(values.get(name) instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new IllegalArgumentException("no chances " + name);
        }
        var chances = new TreeMap<Integer, Double>();
        map.forEach((units, chance) -> chances.merge(whole(name, units), known(name, chance), Double::sum));
        return chances;
    }

    /// Costs of several products or periods, none below zero.
    double[] costs(String name, int length) {
        return above(-Double.MIN_VALUE, name, array(name, length));
    }

    private static double[] above(double least, String name, double[] array) {
        for (double value : array) {
            if (value <= least) {
                throw new IllegalArgumentException(name + " holds " + value);
            }
        }
        return array;
    }

    private static double[] ofLength(String name, double[] array, int length) {
        if (array.length != length || length == 0) {
            throw new IllegalArgumentException(name + " has " + array.length + " values, not " + Math.max(1, length));
        }
        return array;
    }

    private static double known(String name, @Nullable Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        throw new IllegalArgumentException("no number " + name);
    }

    private static int whole(String name, Object units) {
        double value;
        try {
            value = Double.parseDouble(String.valueOf(units));
        } catch (NumberFormatException _) {
            value = Double.NaN;
        }
        if (value != Math.rint(value) || value < 0 || value > MOST) {
            throw new IllegalArgumentException(name + " has " + units + ", not a whole number up to " + MOST);
        }
        return (int) value;
    }
}
