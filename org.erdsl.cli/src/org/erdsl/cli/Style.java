package org.erdsl.cli;

import org.erdsl.finding.Severity;

/**
 * Colours for terminals. They repeat what the words say, for nobody must need to see them.
 *
 * @param colours whether to colour at all
 */
record Style(boolean colours) {

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "1;36";
    private static final String GREEN = "1;32";
    private static final String BLUE = "1;34";

    String severity(Severity severity, String text) {
        return paint(switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        }, text);
    }

    String place(String text) {
        return paint(BOLD, text);
    }

    String margin(String text) {
        return paint(BLUE, text);
    }

    String note(String text) {
        return paint(CYAN, text);
    }

    String help(String text) {
        return paint(GREEN, text);
    }

    private String paint(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
