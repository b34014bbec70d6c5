package org.erdsl.generator.gobgp;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.sets.CommunitySet;

/** The regular expressions of a community set. Each is anchored, for it would match inside longer numbers too. */
final class CommunityExpressions {

    private CommunityExpressions() {
    }

    static List<String> of(CommunitySet set) {
        return set.together()
                .map(together -> List.of(anchored(together.toString()), anchored(set.communities().stream()
                        .map(Object::toString).collect(Collectors.joining("|", "(", ")")))))
                .orElseGet(() -> set.communities().stream().map(community -> anchored(community.toString())).toList());
    }

    private static String anchored(String expression) {
        return "^" + expression + "$";
    }
}
