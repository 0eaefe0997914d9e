package dev.backstop.ui.insights;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Shares by month as a line with its points, and the share that is aimed at as a broken line across. The scale begins
/// below the lowest of them: what matters are a few points of a hundred.
final class MonthLine extends Region {
    private static final double HEIGHT = 150;
    private static final double LEFT = 48;
    private static final double RIGHT = 24;
    private static final double TOP = 12;
    private static final double BOTTOM = 24;
    private static final double RADIUS = 3;
    private static final double ROOM = 0.01;

    private final Texts texts;
    private final Polyline line = new Polyline();
    private final Line aim = new Line();
    private final Label aimed = Labels.caption("");
    private final List<Circle> points = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private List<Point> shown = List.of();
    private double target = 1;

    /// A month's name and its share, from 0 to 1.
    record Point(String month, double share) {}

    MonthLine(Texts texts) {
        this.texts = texts;
        line.getStyleClass().add("bs-month-line");
        aim.getStyleClass().add("bs-month-aim");
        aimed.getStyleClass().add("bs-month-aimed");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    void show(List<Point> now, double aimedAt, String spoken) {
        shown = List.copyOf(now);
        target = aimedAt;
        setAccessibleText(spoken);
        aimed.setText(texts.text("insights.fill.target", aimedAt));
        points.clear();
        months.clear();
        values.clear();
        for (var point : shown) {
            var circle = new Circle(RADIUS);
            circle.getStyleClass().add("bs-month-point");
            points.add(circle);
            months.add(Labels.caption(point.month()));
            values.add(Labels.caption(texts.formats().percent(point.share())));
        }
        getChildren().setAll(aim, aimed, line);
        getChildren().addAll(points);
        getChildren().addAll(months);
        getChildren().addAll(values);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double least =
                Math.min(target, shown.stream().mapToDouble(Point::share).min().orElse(target)) - ROOM;
        line.getPoints().clear();
        for (int i = 0; i < shown.size(); i++) {
            double x = x(i);
            double y = y(shown.get(i).share(), least);
            line.getPoints().addAll(x, y);
            points.get(i).relocate(x - RADIUS, y - RADIUS);
            centre(months.get(i), x, getHeight() - BOTTOM + 6);
            centre(values.get(i), x, y + (y < getHeight() / 2 ? 6 : -20));
        }
        double at = y(target, least);
        aim.setStartX(LEFT / 2);
        aim.setEndX(getWidth() - RIGHT / 2);
        aim.setStartY(at);
        aim.setEndY(at);
        aimed.autosize();
        aimed.relocate(LEFT / 2, at - aimed.getHeight() - 1);
    }

    private double x(int index) {
        double room = getWidth() - LEFT - RIGHT;
        return LEFT + (shown.size() < 2 ? room / 2 : room * index / (shown.size() - 1));
    }

    private double y(double share, double least) {
        double room = getHeight() - TOP - BOTTOM;
        return TOP + room * (1 - (share - least) / Math.max(ROOM, 1 - least));
    }

    private static void centre(Label label, double x, double y) {
        label.autosize();
        label.relocate(x - label.getWidth() / 2, y);
    }
}
