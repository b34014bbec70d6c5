package org.erdsl.rules.traffic;

import org.erdsl.landscape.Names;
import org.erdsl.model.Circuit;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.traffic.asymmetry.Asymmetry.Kind;

/** Microsoft cannot tell which circuit is nearer. */
public final class SamePrefixOnTwoCircuitsHasAPreferenceRule extends Rule<Circuit> {

    public SamePrefixOnTwoCircuitsHasAPreferenceRule() {
        super(Circuit.class, new RuleInfo(
                "same-prefix-on-two-circuits-has-a-preference",
                RuleCategory.RISK,
                "A prefix advertised on two circuits is preferred on one of them",
                "https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        for (var found : context.asymmetricRouting().of(circuit, Kind.UNDECIDED_BETWEEN_CIRCUITS)) {
            context.report(found.here().place(), ("`%s` is advertised on `%s` and on `%s` with AS paths of the same length: Microsoft does not know which is nearer;"
                        + " prepend a public AS number on the one to be used second, or advertise different prefixes")
                        .formatted(found.here().prefix(), Names.of(found.there().owner()), Names.of(circuit)))
                    .related(found.there().place(), "the other");
        }
    }
}
