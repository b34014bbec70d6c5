package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.erdsl.net.Prefix;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Match;
import org.erdsl.policy.Origin;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.SessionPlan;

/**
 * The terms of an outbound policy. An export policy sees the active routes of all protocols, so what an interior gateway
 * protocol has to hold gets a term of its own, which asks for that protocol.
 */
final class ProtocolTerms {

    private ProtocolTerms() {
    }

    static List<Term> of(SessionPlan session) {
        var protocols = protocols(session);
        var terms = new ArrayList<Term>();
        for (var term : session.outbound().terms()) {
            if (term.matches().stream().anyMatch(Match.OwnAsPath.class::isInstance)) {
                terms.addAll(parted(term, protocols));
            } else {
                terms.add(Term.of(term));
            }
        }
        return terms;
    }

    private static Map<Prefix, String> protocols(SessionPlan session) {
        var protocols = new LinkedHashMap<Prefix, String>();
        for (Advertisement advertisement : session.advertisements()) {
            if (advertisement.origin() instanceof Origin.Igp igp) {
                protocols.put(advertisement.prefix(), Protocols.of(igp.process(), session.family()).orElseThrow(() ->
                        new IllegalArgumentException("Junos has no protocol " + igp.process())));
            }
        }
        return protocols;
    }

    /** A term for what any protocol may hold, and one for each protocol that is named. */
    private static List<Term> parted(PolicyTerm term, Map<Prefix, String> protocols) {
        var whole = Term.of(term);
        var terms = new ArrayList<Term>();
        var rest = kept(term, prefix -> !protocols.containsKey(prefix));
        if (!rest.isEmpty()) {
            terms.add(whole.with(rest));
        }
        protocols.values().stream().distinct().sorted().forEach(protocol -> {
            var its = kept(term, prefix -> protocol.equals(protocols.get(prefix)));
            if (!its.isEmpty()) {
                terms.add(whole.with(its).from(protocol));
            }
        });
        return terms;
    }

    /** The conditions with some of their prefixes; none where no prefix is left, since that would be every route. */
    private static List<Match> kept(PolicyTerm term, Predicate<Prefix> keeps) {
        var matches = new ArrayList<Match>();
        for (var match : term.matches()) {
            if (match instanceof Match.AnyPrefix any) {
                var ranges = any.ranges().stream().filter(range -> keeps.test(range.prefix())).toList();
                if (ranges.isEmpty()) {
                    return List.of();
                }
                matches.add(new Match.AnyPrefix(ranges));
            } else {
                matches.add(match);
            }
        }
        return matches;
    }
}
