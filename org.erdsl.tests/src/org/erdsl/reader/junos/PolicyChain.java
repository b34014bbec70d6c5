package org.erdsl.reader.junos;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.reader.Verdict;
import org.erdsl.routes.Announcement;

/** The terms of the policies a session names, in the order they are tried in. */
final class PolicyChain {

    private final List<Term> terms;
    private final Map<String, Set<Community>> communities;

    PolicyChain(List<Term> terms, Map<String, Set<Community>> communities) {
        this.terms = List.copyOf(terms);
        this.communities = communities;
    }

    /** A term without accept or reject changes the route and lets the next one go on. */
    Verdict decide(Announcement route, boolean byDefault) {
        var localPreference = OptionalInt.empty();
        List<Asn> prepended = List.of();
        for (var term : terms) {
            if (term.matches(route, communities)) {
                localPreference = term.localPreference().isPresent() ? term.localPreference() : localPreference;
                prepended = term.prepended().isEmpty() ? prepended : term.prepended();
                if (term.accepts().isPresent()) {
                    return verdict(term.accepts().get(), localPreference, prepended);
                }
            }
        }
        return verdict(byDefault, localPreference, prepended);
    }

    private static Verdict verdict(boolean accepted, OptionalInt localPreference, List<Asn> prepended) {
        return accepted ? new Verdict(true, localPreference, prepended) : Verdict.REJECTED;
    }
}
