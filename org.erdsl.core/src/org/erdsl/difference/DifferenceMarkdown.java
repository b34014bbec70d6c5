package org.erdsl.difference;

import org.erdsl.generator.text.MarkdownText;

/** A difference as Markdown, to stand in a pull request. */
public final class DifferenceMarkdown {

    private DifferenceMarkdown() {
    }

    /** The whole text. Nothing a model says becomes Markdown or HTML. */
    public static String print(ModelDifference difference) {
        var text = new StringBuilder("## What becomes different\n");
        if (difference.isEmpty()) {
            text.append("\nNothing: traffic, routes, settings, accepted risks and findings stay as they are.\n");
        }
        for (var section : DifferenceSection.of(difference)) {
            text.append("\n### ").append(capital(section.title())).append("\n\n");
            for (var entry : section.entries()) {
                text.append("- ").append(MarkdownText.inline(entry.sentence())).append('\n');
                entry.details().forEach(detail -> text.append("  - ").append(MarkdownText.inline(detail)).append('\n'));
            }
        }
        return text.toString();
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
