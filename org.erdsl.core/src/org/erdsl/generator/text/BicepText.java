package org.erdsl.generator.text;

/**
 * Writes text into Bicep. Escapes: <a
 * href="https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings">Bicep's strings</a>.
 */
public final class BicepText {

    private BicepText() {
    }

    /** A string literal whose value is the text. */
    public static String string(String text) {
        var literal = new StringBuilder("'");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append("\\'");
                case '$' -> literal.append("\\$");
                default -> {
                    if (character >= 0x20 && character < 0x7F) {
                        literal.append((char) character);
                    } else {
                        literal.append("\\u{").append(Integer.toHexString(character)).append('}');
                    }
                }
            }
        });
        return literal.append('\'').toString();
    }
}
