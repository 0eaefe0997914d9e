package dev.backstop.engine.message;

/// A piece of a letter: words of the template, or a field that facts were merged into.
public sealed interface Part {
    /// The words as they are sent.
    String text();

    /// Words of the template; paragraphs are apart by an empty line.
    record Literal(String text) implements Part {}

    /// A fact. One that is not filled shows the field's name in brackets, and the letter should not be sent.
    record Field(FieldName name, String text, boolean isFilled) implements Part {}
}
