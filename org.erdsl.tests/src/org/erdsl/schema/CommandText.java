package org.erdsl.schema;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a platform's file is taken apart into statements. */
interface CommandText {

    /** The statements of a file, without its comments. */
    List<Statement> statements(String text);

    /** The words of a line; a text in quotation marks and a list in brackets are one word each. */
    static List<String> words(String line) {
        return Pattern.compile("\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]|[{};]|[^\\s{};\\[\\]\"']+").matcher(line).results()
                .map(MatchResult::group).toList();
    }
}
