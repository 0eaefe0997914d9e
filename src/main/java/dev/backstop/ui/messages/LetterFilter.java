package dev.backstop.ui.messages;

/// Which messages are listed.
enum LetterFilter {
    TO_TELL,
    DRAFTS,
    TOLD
}
