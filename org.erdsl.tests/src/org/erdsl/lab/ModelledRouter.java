package org.erdsl.lab;

import java.util.Collection;
import java.util.List;

/** A router that takes commands, by the rules of its platform's manuals and not of what erdsl writes. */
interface ModelledRouter {

    static ModelledRouter of(String platform) {
        return switch (platform) {
            case "juniper-junos", "vyos" -> new Candidate();
            case "nokia-sr-os" -> new SrosCandidate();
            case "huawei-vrp" -> new VrpCandidate();
            default -> new CommandedRouter(platform);
        };
    }

    /** @throws AssertionError when the router would refuse one */
    ModelledRouter take(List<String> commands);

    /** Everything that is configured, in the same order whatever the commands were that led there. */
    Collection<String> configured();

    /** The configuration, as the router shows it. */
    String text();
}
