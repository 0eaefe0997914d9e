package dev.backstop.io.paper;

/// How a text is set: face, size in points, and grey (0 is black).
record Type(Face face, float size, float grey) {
    private static final float LABEL_GREY = 0.267f;

    static final Type TITLE = new Type(Face.SEMI_BOLD, 14, 0);
    static final Type BODY = new Type(Face.REGULAR, 8.6f, 0);
    static final Type QUIET = new Type(Face.REGULAR, 8.6f, LABEL_GREY);
    static final Type NAME = new Type(Face.SEMI_BOLD, 8.6f, 0);
    static final Type PARTY = new Type(Face.BOLD, 8.6f, 0);
    static final Type LABEL = new Type(Face.SEMI_BOLD, 7.5f, LABEL_GREY);
    static final Type HEAD = new Type(Face.SEMI_BOLD, 7.5f, 0);
    static final Type SECOND_LINE = new Type(Face.REGULAR, 7.9f, LABEL_GREY);
    static final Type QUANTITY = new Type(Face.BOLD, 9.6f, 0);
    static final Type SUM = new Type(Face.BOLD, 10.3f, 0);
    static final Type FOOT = new Type(Face.REGULAR, 7.5f, LABEL_GREY);
    static final Type DIGITS = new Type(Face.REGULAR, 6.8f, 0);

    float capHeight() {
        return size * Face.CAP_HEIGHT;
    }

    Type sized(float points) {
        return new Type(face, points, grey);
    }
}
