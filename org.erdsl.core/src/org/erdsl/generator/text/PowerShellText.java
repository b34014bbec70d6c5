package org.erdsl.generator.text;

import com.google.common.base.CharMatcher;

/** Writes text of the model into PowerShell so that it stays text. */
public final class PowerShellText {

    private static final CharMatcher PLAIN = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf(" ._:/\\*@(){},-")).precomputed();

    private PowerShellText() {
    }

    /**
     * An expression whose value is the text. Only letters, digits and marks that mean nothing between single quotes stand
     * in quotes; every other character is given by its number, because PowerShell takes typographic quotes for quotes as
     * well.
     */
    public static String expression(String text) {
        var expression = new StringBuilder("(''");
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (PLAIN.matches(character)) {
                plain.append(character);
            } else {
                flush(plain, expression);
                expression.append(" + [char]0x").append("%04X".formatted((int) character));
            }
        }
        if (expression.length() == "(''".length()) {
            return "'" + plain + "'";
        }
        flush(plain, expression);
        return expression.append(')').toString();
    }

    private static void flush(StringBuilder plain, StringBuilder expression) {
        if (plain.length() > 0) {
            expression.append(" + '").append(plain).append('\'');
            plain.setLength(0);
        }
    }
}
