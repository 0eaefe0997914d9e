package dev.backstop.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// What stands in the window, drawn smaller where the window has less room than it needs: on a small screen that shows
/// everything large, nothing is out of reach.
public final class Fitted extends Region {
    private final Region content;
    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1);

    public Fitted(Region content, double leastWidth, double leastHeight) {
        this.content = content;
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double by = Math.min(1, Math.min(getWidth() / leastWidth, getHeight() / leastHeight));
        scale.setX(by);
        scale.setY(by);
        content.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
}
