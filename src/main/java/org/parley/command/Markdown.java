package org.parley.command;

import org.parley.seed.TerminalText;

/** Texts of a record in Markdown. */
final class Markdown {

    private Markdown() {
    }

    /** A text as itself, in one line, whatever it is made of. */
    static String text(String text) {
        return TerminalText.of(text.replaceAll("\\s+", " ").strip()).replaceAll("[\\\\`*_\\[\\]<>|#&~]", "\\\\$0");
    }
}
