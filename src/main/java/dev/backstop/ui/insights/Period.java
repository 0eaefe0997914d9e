package dev.backstop.ui.insights;

/// How far back the page looks.
enum Period {
    MONTH(30, "insights.period.month"),
    QUARTER(90, "insights.period.quarter"),
    YEAR(365, "insights.period.year");

    private final int days;
    private final String key;

    Period(int days, String key) {
        this.days = days;
        this.key = key;
    }

    int days() {
        return days;
    }

    String key() {
        return key;
    }
}
