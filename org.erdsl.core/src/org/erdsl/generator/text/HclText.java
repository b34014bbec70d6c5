package org.erdsl.generator.text;

/**
 * Writes text into Terraform's language. Escapes: <a
 * href="https://developer.hashicorp.com/terraform/language/expressions/strings">Terraform's strings</a>.
 */
public final class HclText {

    private HclText() {
    }

    /** A quoted string whose value is the text. */
    public static String string(String text) {
        var literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> literal.append("\\\\");
                case '"' -> literal.append("\\\"");
                // Doubled, they begin no template.
                case '$', '%' -> literal.append(Character.toString(character));
                default -> {
                    if (character >= 0x20 && character < 0x7F) {
                        literal.append((char) character);
                    } else {
                        literal.append(character > 0xFFFF ? "\\U%08x".formatted(character) : "\\u%04x".formatted(character));
                    }
                }
            }
        });
        return literal.append('"').toString().replace("${", "$${").replace("%{", "%%{");
    }
}
