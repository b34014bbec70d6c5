package org.erdsl.reader.junos;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.Asn;
import org.erdsl.reader.Verdict;
import org.erdsl.routes.Announcement;

/** The terms of the policies a session names, in the order they are tried in. */
final class PolicyChain {

    private final List<Term> terms;
    private final Definitions definitions;

    PolicyChain(List<Term> terms, Definitions definitions) {
        this.terms = List.copyOf(terms);
        this.definitions = definitions;
    }

    /** Whether everything that is accepted has the router itself as next hop. */
    boolean nextHopSelf() {
        return terms.stream().filter(term -> term.accepts().equals(Optional.of(true))).allMatch(Term::nextHopSelf);
    }

    /** A term without accept or reject changes the route and lets the next one go on. */
    Verdict decide(Announcement route, boolean byDefault) {
        var localPreference = OptionalInt.empty();
        List<Asn> prepended = List.of();
        for (var term : terms) {
            if (term.matches(route, definitions)) {
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
