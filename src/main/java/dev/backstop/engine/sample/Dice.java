package dev.backstop.engine.sample;

import java.util.List;
import java.util.SplittableRandom;

/// The chance of the sample shop: seeded, so that the same seed throws the same numbers on every machine.
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /// Dice of their own for one part of the work, so that a change there leaves the throws of all other parts as
    /// they are.
    Dice split() {
        return new Dice(random.split());
    }

    /// A number from 0 (included) to 1 (excluded).
    double share() {
        return random.nextDouble();
    }

    /// Whether something of that probability happens.
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /// A whole number, both ends included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// The index of one of the weights, each as likely as it is heavy.
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /// A Poisson number by Knuth's product of uniforms; for the small means of a shop's day.
    int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /// A factor around 1: the exponential of a normal number with that deviation.
    double factor(double deviation) {
        return Math.exp(deviation * random.nextGaussian() - deviation * deviation / 2);
    }
}
