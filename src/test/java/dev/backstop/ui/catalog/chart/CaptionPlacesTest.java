package dev.backstop.ui.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.ui.catalog.chart.CaptionPlaces.Spot;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionPlacesTest {
    private static final Color INK = Color.BLACK;

    private final BufferedImage picture = new BufferedImage(300, 60, BufferedImage.TYPE_INT_ARGB);
    private final CaptionPlaces places =
            new CaptionPlaces(picture.createGraphics(), ChartFonts.regular(11), new Color(255, 255, 255, 0), 20, 280);

    @Test
    void aWordStandsBesideTheOneThatIsThereAlready() {
        places.write(INK, List.of(new Spot(100, 20, 0)), "Christmas");
        int first = rightmost();

        places.write(INK, CaptionPlaces.beside(100, 20), "Epiphany");
        assertThat(leftmost()).as("before its line, not over the other word").isLessThan(100);
        assertThat(rightmost()).isEqualTo(first);
    }

    @Test
    void aWordForWhichThereIsNoRoomIsLeftOut() {
        places.write(INK, List.of(new Spot(100, 20, 0)), "Christmas");
        int ink = ink();

        places.write(INK, List.of(new Spot(101, 20, 0)), "Boxing Day");

        assertThat(ink()).isEqualTo(ink);
    }

    @Test
    void aWordDoesNotCrossALineThatIsKeptClear() {
        places.keepClear(130, 20);

        places.write(INK, CaptionPlaces.beside(100, 20), "Halloween");

        assertThat(rightmost()).isLessThan(100);
    }

    @Test
    void wordsStayInsideTheEdges() {
        places.write(INK, List.of(new Spot(278, 20, 0)), "Valentine’s Day");
        places.write(INK, List.of(new Spot(5, 40, 0.5)), "New Year");

        assertThat(rightmost()).isLessThanOrEqualTo(280);
        assertThat(leftmost()).isGreaterThanOrEqualTo(20);
    }

    private int leftmost() {
        for (int x = 0; x < picture.getWidth(); x++) {
            if (hasInk(x)) {
                return x;
            }
        }
        return -1;
    }

    private int rightmost() {
        for (int x = picture.getWidth() - 1; x >= 0; x--) {
            if (hasInk(x)) {
                return x;
            }
        }
        return -1;
    }

    private boolean hasInk(int x) {
        for (int y = 0; y < picture.getHeight(); y++) {
            if (picture.getRGB(x, y) >>> 24 > 64) {
                return true;
            }
        }
        return false;
    }

    private int ink() {
        int ink = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            ink += hasInk(x) ? 1 : 0;
        }
        return ink;
    }
}
