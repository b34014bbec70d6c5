package org.erdsl.ide.hover;

import org.erdsl.ide.syntax.KeywordMeaning;

/** What is shown of a keyword: how what it starts is written, and what it means. */
final class KeywordHelp {

    private KeywordHelp() {
    }

    static String markdown(KeywordMeaning meaning) {
        var heading = meaning.phrase().equals(meaning.syntax()) ? "" : "\n\n```erdsl\n" + meaning.syntax() + "\n```";
        var documentation = meaning.documentation().isEmpty() ? "" : "\n\n" + meaning.documentation();
        return "**" + meaning.phrase() + "**" + heading + documentation;
    }
}
