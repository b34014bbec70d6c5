package org.erdsl.landscape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.model.Circuit;
import org.erdsl.model.LinkRole;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;

/** Peerings, as part of their circuit. */
public final class Peerings {

    private Peerings() {
    }

    /** The peerings of a circuit that the model gives, Microsoft peering first. */
    public static List<Peering> of(Circuit circuit) {
        return Stream.<Peering>of(circuit.getMicrosoftPeering(), circuit.getPrivatePeering())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The circuit a peering belongs to. */
    public static Circuit circuit(Peering peering) {
        return (Circuit) peering.eContainer();
    }

    /** The links of a peering that have this role: one, when the model is right. */
    public static List<PeeringLink> links(Peering peering, LinkRole role) {
        return peering.getLinks().stream().filter(link -> link.getRole() == role).toList();
    }

    /** The VLAN id of a peering, with QinQ the inner one. */
    public static Optional<Integer> vlan(Peering peering) {
        return peering.eIsSet(ModelPackage.Literals.PEERING__VLAN) ? Optional.of(peering.getVlan()) : Optional.empty();
    }

    /** The outer VLAN id of a peering that uses QinQ. */
    public static Optional<Integer> outerVlan(Peering peering) {
        return peering.eIsSet(ModelPackage.Literals.PEERING__OUTER_VLAN)
                ? Optional.of(peering.getOuterVlan())
                : Optional.empty();
    }

    /** The VLAN id of a link on its router: what the link says, else what the peering says; none where it is untagged. */
    public static Optional<Integer> vlan(PeeringLink link) {
        if (link.isUntagged()) {
            return Optional.empty();
        }
        return link.eIsSet(ModelPackage.Literals.PEERING_LINK__VLAN)
                ? Optional.of(link.getVlan())
                : vlan((Peering) link.eContainer());
    }

    /** The outer VLAN id of a link on its router, where it has one: a link with a VLAN id of its own says both. */
    public static Optional<Integer> outerVlan(PeeringLink link) {
        if (link.eIsSet(ModelPackage.Literals.PEERING_LINK__OUTER_VLAN)) {
            return Optional.of(link.getOuterVlan());
        }
        return link.isUntagged() || link.eIsSet(ModelPackage.Literals.PEERING_LINK__VLAN)
                ? Optional.empty()
                : outerVlan((Peering) link.eContainer());
    }
}
