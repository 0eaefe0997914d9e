package dev.backstop.ui.messages;

/// What the owner should know about the words of a letter, if anything.
enum Remark {
    NONE,
    /// The owner's own words, kept from an earlier time; still true.
    KEPT,
    /// The owner's own words; the news has changed since they were written.
    OUT_OF_DATE,
    /// The owner's own words made room for new ones, and can be put back.
    REPLACED
}
