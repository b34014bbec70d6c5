package org.erdsl.reader.sros;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** An entry of a policy: all its conditions must hold. */
final class Entry {

    private final Set<String> prefixLists = new LinkedHashSet<>();
    private Optional<CommunityExpression.Condition> communities = Optional.empty();
    private Optional<String> asPath = Optional.empty();
    private Optional<Boolean> accepts = Optional.empty();
    private OptionalInt localPreference = OptionalInt.empty();
    private Optional<Asn> prepended = Optional.empty();
    private OptionalInt repeat = OptionalInt.empty();
    private Words place = new Words("entry");

    void take(Words words) {
        place = words;
        if (words.take("description")) {
            words.word();
        } else if (words.take("from")) {
            from(words);
        } else {
            action(words.expect("action"));
        }
    }

    private void from(Words words) {
        if (words.take("prefix-list")) {
            prefixLists.addAll(list(words));
        } else if (words.take("community", "name")) {
            communities = Optional.of(CommunityExpression.name(words.word()));
        } else if (words.take("community", "expression")) {
            communities = Optional.of(CommunityExpression.of(words));
        } else {
            asPath = Optional.of(words.expect("as-path", "name").word());
        }
    }

    private void action(Words words) {
        if (words.take("action-type")) {
            accepts = Optional.of(words.oneOf("accept", "reject").equals("accept"));
        } else if (words.take("local-preference")) {
            localPreference = OptionalInt.of(words.number());
        } else if (words.take("as-path-prepend", "as-path")) {
            prepended = Optional.of(words.value(Asn::valueOf));
        } else {
            repeat = OptionalInt.of(words.expect("as-path-prepend", "repeat").number());
        }
    }

    /** The words in brackets. */
    static List<String> list(Words words) {
        var all = new ArrayList<String>();
        words.expect("[");
        while (!words.take("]")) {
            all.add(words.word());
        }
        return all;
    }

    /** The type of the action is mandatory, and what is repeated too. */
    void check() {
        if (accepts.isEmpty() || repeat.isPresent() && prepended.isEmpty()) {
            throw place.unknown();
        }
    }

    boolean matches(Announcement route, PolicyOptions objects) {
        return (prefixLists.isEmpty() || objects.prefixes(List.copyOf(prefixLists), route, place))
                && communities.map(expression -> expression.test(name -> objects.community(name, route, place)))
                        .orElse(true)
                && asPath.map(name -> objects.path(name, route, place)).orElse(true);
    }

    Verdict verdict() {
        return accepts.orElseThrow()
                ? new Verdict(true, localPreference, prepended.map(asn ->
                        Collections.nCopies(repeat.orElse(1), asn)).orElse(List.of()))
                : Verdict.REJECTED;
    }
}
