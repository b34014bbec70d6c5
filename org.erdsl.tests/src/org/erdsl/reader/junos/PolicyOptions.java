package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.reader.Words;

/** The hierarchy {@code policy-options}. Policies, and the terms of each, stand in the order they were first set in. */
final class PolicyOptions {

    private final Definitions definitions = new Definitions();
    private final Map<String, Map<String, Term>> policies = new LinkedHashMap<>();

    void take(boolean deletes, Words words) {
        if (words.take("policy-statement")) {
            if (deletes) {
                policies.remove(words.word());
            } else {
                term(words);
            }
        } else if (words.take("community")) {
            if (deletes) {
                definitions.communities.remove(words.word());
            } else {
                definitions.community(words.word())
                        .addAll(words(words.expect("members")).stream().map(Community::valueOf).toList());
            }
        } else if (words.take("prefix-list")) {
            if (deletes) {
                definitions.prefixLists.remove(words.word());
            } else {
                definitions.prefixList(words.word()).add(words.value(Prefix::valueOf));
            }
        } else if (!deletes && words.take("as-path")) {
            definitions.asPaths.put(words.word(), AsPathExpression.of(words.word()));
        } else {
            throw words.unknown();
        }
    }

    private void term(Words words) {
        var term = policies.computeIfAbsent(words.word(), name -> new LinkedHashMap<>())
                .computeIfAbsent(words.expect("term").word(), name -> new Term());
        if (words.take("from")) {
            term.from(words);
        } else {
            term.then(words.expect("then"));
        }
    }

    /** One word, or several in brackets. */
    static List<String> words(Words words) {
        var all = new ArrayList<String>();
        if (!words.take("[")) {
            all.add(words.word());
            return all;
        }
        while (!words.take("]")) {
            all.add(words.word());
        }
        return all;
    }

    /** A commit refuses a name that is used and not defined. */
    void check() {
        policies.values().forEach(terms -> terms.values().forEach(term -> term.check(definitions)));
    }

    /** The policies of these names, one after the other; a commit refuses a name that is not defined. */
    PolicyChain chain(Set<String> names, Words words) {
        if (!policies.keySet().containsAll(names)) {
            throw words.unknown();
        }
        return new PolicyChain(names.stream().flatMap(name -> policies.get(name).values().stream()).toList(),
                definitions);
    }
}
