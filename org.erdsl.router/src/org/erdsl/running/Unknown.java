package org.erdsl.running;

/**
 * A statement that is not understood, or not exactly.
 *
 * @param line where it stands
 * @param text the statement, or the part that is meant, for messages; what may be a secret is taken out
 */
public record Unknown(SourceLine line, String text) {

    public Unknown {
        text = Secrets.hidden(text.strip());
    }

    @Override
    public String toString() {
        return line + ": " + text;
    }
}
