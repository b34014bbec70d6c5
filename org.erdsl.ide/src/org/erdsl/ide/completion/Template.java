package org.erdsl.ide.completion;

/**
 * A construct with places to fill in.
 *
 * @param rule        the rule of the grammar it is of
 * @param label       what is typed to get it: the keywords it starts with
 * @param description what it is, for whoever chooses
 * @param body        the text, with places as the language server protocol writes them: {@code ${1:name}}
 */
public record Template(String rule, String label, String description, String body) {

    /** The text with each place filled with its suggestion. */
    public String filled() {
        return body.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$\\{\\d+\\|([^,|]*)[^}]*}", "$1")
                .replaceAll("\\$\\d+", "");
    }
}
