package dev.backstop.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The pictures the app uses, by what they mean.
public enum Icon {
    TODAY(Feather.SUN),
    CATALOG(Feather.PACKAGE),
    SUPPLIERS(Feather.TRUCK),
    ORDERS(Feather.SHOPPING_BAG),
    PURCHASING(Feather.CLIPBOARD),
    LISTINGS(Feather.TAG),
    MESSAGES(Feather.MAIL),
    SETTINGS(Feather.SETTINGS),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.FILE_TEXT),
    SEARCH(Feather.SEARCH),
    CLOSE(Feather.X),
    MORE(Feather.MORE_HORIZONTAL),
    COLUMNS(Feather.COLUMNS),
    SEND(Feather.SEND),
    MAIL_APP(Feather.EXTERNAL_LINK),
    COPY(Feather.COPY),
    PRINT(Feather.PRINTER),
    UNDO(Feather.ROTATE_CCW),
    REFRESH(Feather.REFRESH_CW),
    LATE(Feather.CLOCK),
    SPIKE(Feather.TRENDING_UP),
    CLOSURE(Feather.CALENDAR),
    TROUBLE(Feather.ALERT_TRIANGLE),
    NOT_TOLD(Feather.ALERT_CIRCLE),
    OK(Feather.CHECK_CIRCLE),
    DONE(Feather.CHECK),
    GIFT(Feather.GIFT),
    EDIT(Feather.EDIT_3),
    ADD(Feather.PLUS),
    DELETE(Feather.TRASH_2),
    BACKUP(Feather.HARD_DRIVE),
    LOCK(Feather.LOCK),
    SAMPLE(Feather.COMPASS),
    FOLDER(Feather.FOLDER),
    LIST(Feather.LIST),
    INSIGHTS(Feather.BAR_CHART_2),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    FIT(Feather.MAXIMIZE),
    NEXT(Feather.CHEVRON_RIGHT),
    PREVIOUS(Feather.CHEVRON_LEFT),
    EXPAND(Feather.CHEVRON_DOWN),
    UP(Feather.ARROW_UP),
    DOWN(Feather.ARROW_DOWN);

    private final int code;

    Icon(Ikon ikon) {
        this.code = ikon.getCode();
    }

    String glyph() {
        return Character.toString(code);
    }
}
