package dev.backstop.engine.forecast.numeric;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A small network of one hidden layer, with straight ways from inputs to outputs beside it.
///
/// Each output is a quantile of what comes. It learns by steps along the slope of the pinball loss of a few
/// samples at a time (Adam: Kingma and Ba 2015), about half of them upside down: what follows a fall is then
/// thought to mirror what follows a rise. The bend of the hidden layer is x / (1 + |x|), which is the same
/// number on every machine; so are the draws, which start from a seed.
public final class Network {
    private static final int BATCH = 128;
    private static final double RATE = 4e-3;
    private static final double LAST_RATE = 0.05;
    private static final double KEPT_SLOPE = 0.9;
    private static final double KEPT_SQUARE = 0.99;
    private static final double FIRST_OUTPUTS = 0.3;

    /// Below this an error's slope shrinks with it, so that steps end.
    private static final double SMALL = 0.1;

    private final int inputs;
    private final double[] levels;
    private final Random random;

    /// The ways to the hidden layer (one row a bend), from it to the outputs, and straight to the outputs (one
    /// row an output each); the last of the ways from the inputs is a constant.
    private final double[][] toHidden;

    private final double[][] fromHidden;
    private final double[][] straight;
    private final Learnt now;
    private final List<Slopes> slopes;
    private final double[] shown;
    private final double[] bent;
    private final double[] back;
    private final double[] said;
    private int steps;

    /// What was seen, what came of it for each output (NaN: not known), and how much that counts.
    public record Sample(double[] seen, double[] came, double weight) {}

    /// A network that knows nothing yet; `levels` are the probabilities that what comes is below each output.
    public Network(int inputs, int hidden, double[] levels, long seed) {
        int outputs = levels.length;
        this.inputs = inputs;
        this.levels = levels.clone();
        random = new Random(seed);
        toHidden = drawn(hidden, inputs + 1, inputs, 1);
        fromHidden = drawn(outputs, hidden, hidden, FIRST_OUTPUTS);
        straight = new double[outputs][inputs + 1];
        now = new Learnt(toHidden, fromHidden, straight);
        slopes = List.of(new Slopes(toHidden), new Slopes(fromHidden), new Slopes(straight));
        shown = new double[inputs + 1];
        bent = new double[hidden];
        back = new double[hidden];
        said = new double[outputs];
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private double[][] drawn(int rows, int length, int count, double size) {
        var drawn = new double[rows][length];
        for (double[] row : drawn) {
            for (int i = 0; i < count; i++) {
                row[i] = size / Math.sqrt(count) * random.nextGaussian();
            }
        }
        return drawn;
    }

    /// What is known so far, apart from what will be learnt later.
    public Learnt learnt() {
        return new Learnt(copy(toHidden), copy(fromHidden), copy(straight));
    }

    /// The ways of a network at one time.
    public static final class Learnt {
        private final double[][] toHidden;
        private final double[][] fromHidden;
        private final double[][] straight;

        private Learnt(double[][] toHidden, double[][] fromHidden, double[][] straight) {
            this.toHidden = toHidden;
            this.fromHidden = fromHidden;
            this.straight = straight;
        }

        /// What follows from an input.
        public double[] answer(double[] seen) {
            var shown = Arrays.copyOf(seen, seen.length + 1);
            shown[seen.length] = 1;
            var said = new double[straight.length];
            run(shown, new double[toHidden.length], said);
            return said;
        }

        private void run(double[] shown, double[] bent, double[] said) {
            for (int j = 0; j < bent.length; j++) {
                double sum = product(toHidden[j], shown);
                bent[j] = sum / (1 + Math.abs(sum));
            }
            for (int k = 0; k < said.length; k++) {
                said[k] = product(straight[k], shown) + product(fromHidden[k], bent);
            }
        }
    }

    /// Goes so many times through the samples, in an order drawn anew each time, with steps that become
    /// smaller. The first `turning` inputs change their sign where a sample is turned upside down.
    public void learn(List<Sample> samples, int turning, int times) {
        int batches = samples.size() / BATCH;
        int[] order = new int[samples.size()];
        Arrays.setAll(order, i -> i);
        for (int time = 0; time < times; time++) {
            shuffle(order);
            for (int batch = 0; batch < batches; batch++) {
                for (int i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
                    gather(samples.get(order[i]), turning);
                }
                double done = (time * batches + batch) / (double) (times * batches);
                step(RATE * (1 - (1 - LAST_RATE) * done));
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private void show(double[] seen, int sign, int turning) {
        for (int i = 0; i < inputs; i++) {
            shown[i] = i < turning ? sign * seen[i] : seen[i];
        }
        shown[inputs] = 1;
    }

    /// Adds the slopes of the error of one sample, or of its mirror image.
    private void gather(Sample sample, int turning) {
        int sign = random.nextBoolean() ? 1 : -1;
        show(sample.seen, sign, turning);
        now.run(shown, bent, said);
        Arrays.fill(back, 0);
        double slots = BATCH * said.length;
        for (int k = 0; k < said.length; k++) {
            double miss = said[k] - sign * sample.came[k];
            if (!Double.isNaN(miss)) {
                double slope = (Math.clamp(miss / SMALL, -1, 1) + 1 - 2 * levels[k]) * sample.weight / slots;
                add(slope, fromHidden[k], back);
                add(slope, bent, slopes.get(1).now[k]);
                add(slope, shown, slopes.get(2).now[k]);
            }
        }
        for (int j = 0; j < bent.length; j++) {
            double room = 1 - Math.abs(bent[j]);
            add(back[j] * room * room, shown, slopes.get(0).now[j]);
        }
    }

    /// The sum of products, gathered in four parts, which need not wait for each other.
    private static double product(double[] w, double[] x) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < x.length - 3; i += 4) {
            a += w[i] * x[i];
            b += w[i + 1] * x[i + 1];
            c += w[i + 2] * x[i + 2];
            d += w[i + 3] * x[i + 3];
        }
        for (; i < x.length; i++) {
            a += w[i] * x[i];
        }
        return a + b + (c + d);
    }

    private static void add(double factor, double[] x, double[] into) {
        for (int i = 0; i < x.length; i++) {
            into[i] += factor * x[i];
        }
    }

    private void step(double rate) {
        steps++;
        double slopeShare = 1 - StrictMath.pow(KEPT_SLOPE, steps);
        double squareShare = 1 - StrictMath.pow(KEPT_SQUARE, steps);
        for (var part : slopes) {
            part.step(rate / slopeShare, 1 / squareShare);
        }
    }

    /// The slopes of some rows of weights: those of the present samples, and means of those before and their
    /// squares.
    private static final class Slopes {
        private final double[][] weights;
        private final double[][] now;
        private final double[][] mean;
        private final double[][] square;

        Slopes(double[][] weights) {
            this.weights = weights;
            now = new double[weights.length][weights[0].length];
            mean = copy(now);
            square = copy(now);
        }

        void step(double rate, double share) {
            for (int r = 0; r < weights.length; r++) {
                double[] row = now[r];
                for (int i = 0; i < row.length; i++) {
                    double slope = row[i];
                    mean[r][i] += (1 - KEPT_SLOPE) * (slope - mean[r][i]);
                    square[r][i] += (1 - KEPT_SQUARE) * (slope * slope - square[r][i]);
                    weights[r][i] -= rate * mean[r][i] / (Math.sqrt(square[r][i] * share) + 1e-8);
                }
                Arrays.fill(row, 0);
            }
        }
    }
}
