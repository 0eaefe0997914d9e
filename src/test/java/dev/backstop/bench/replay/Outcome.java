package dev.backstop.bench.replay;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a replay came to.
final class Outcome {
    final long[] lostOn;
    final int days;
    long orders;
    long cycles;
    long kept;
    long nanos;
    private long asked;
    private long lost;
    private long stockoutDays;
    private double stockValue;
    private double lostMargin;

    Outcome(int replayed, int counted) {
        lostOn = new long[replayed];
        days = counted;
    }

    void count(int wanted, int missed, int left, double cost, double margin) {
        asked += wanted;
        lost += missed;
        stockoutDays += missed > 0 ? 1 : 0;
        stockValue += left * cost;
        lostMargin += missed * margin;
    }

    double fillRate() {
        return asked == 0 ? 1 : 1 - (double) lost / asked;
    }

    double cycleService() {
        return cycles == 0 ? 1 : (double) kept / cycles;
    }

    double stockValue() {
        return stockValue / days;
    }

    double lostMargin() {
        return lostMargin;
    }

    /// Units lost from one day of the replay to another (excluded).
    long lost(int from, int to) {
        long sum = 0;
        for (int day = Math.max(0, from); day < Math.min(to, lostOn.length); day++) {
            sum += lostOn[day];
        }
        return sum;
    }

    Map<String, Object> line() {
        var line = new LinkedHashMap<String, Object>();
        line.put("fillRate", rounded(fillRate(), 1e4));
        line.put("cycleService", rounded(cycleService(), 1e4));
        line.put("stockoutDays", stockoutDays);
        line.put("averageStockValue", rounded(stockValue(), 1));
        line.put("orders", orders);
        line.put("lostMargin", rounded(lostMargin, 1));
        line.put("seconds", rounded(nanos / 1e9, 1e3));
        return line;
    }

    /// Rounded for print; what is no number stays none.
    static double rounded(double value, double scale) {
        return Double.isNaN(value) ? value : Math.round(value * scale) / scale;
    }
}
