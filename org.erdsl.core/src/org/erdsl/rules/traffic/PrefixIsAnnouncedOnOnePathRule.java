package org.erdsl.rules.traffic;

import org.erdsl.landscape.Names;
import org.erdsl.model.Circuit;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.traffic.asymmetry.Asymmetry.Kind;

/** Where Microsoft and the internet both lead to a prefix, answers may come back the other way, past the firewall that saw the question. A longer prefix on the circuit is another matter: it wins. */
public final class PrefixIsAnnouncedOnOnePathRule extends Rule<Circuit> {

    public PrefixIsAnnouncedOnOnePathRule() {
        super(Circuit.class, new RuleInfo(
                "prefix-is-announced-on-one-path",
                RuleCategory.RISK,
                "A prefix advertised on a circuit is not announced to the internet too",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        for (var found : context.asymmetricRouting().of(circuit, Kind.ANNOUNCED_TO_THE_INTERNET_TOO)) {
            context.report(found.here().place(), ("`%s` is advertised on `%s`, and `%s` is announced to the internet at `%s`: answers may come back the other way;"
                        + " announce a prefix on one of them only, or a longer one on the circuit")
                        .formatted(found.here().prefix(), Names.of(circuit), found.there().prefix(), Names.of(found.there().owner())))
                    .related(found.there().place(), "the other");
        }
    }
}
