package org.erdsl.reader.sros;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.erdsl.reader.Words;

/**
 * Names of communities in square brackets, joined by one operator.
 *
 * @param all whether the route has to match all of them; else one is enough
 * @param names at least one
 */
record CommunityExpression(boolean all, List<String> names) {

    static CommunityExpression name(String name) {
        return new CommunityExpression(true, List.of(name));
    }

    static CommunityExpression of(Words words) {
        var text = words.word();
        if (!text.matches("\\[[A-Za-z0-9_-]+\\]( (AND|OR) \\[[A-Za-z0-9_-]+\\])*")
                || text.contains(" AND ") && text.contains(" OR ")) {
            throw words.unknown();
        }
        return new CommunityExpression(text.contains(" AND "), Arrays.stream(text.split(" (AND|OR) "))
                .map(name -> name.substring(1, name.length() - 1))
                .toList());
    }

    boolean test(Predicate<String> matches) {
        return all ? names.stream().allMatch(matches) : names.stream().anyMatch(matches);
    }
}
