package org.erdsl.lab;

import java.util.Optional;

import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/** A plan with everything in the global table. */
final class WithoutVrfs {

    private WithoutVrfs() {
    }

    static RouterPlan of(RouterPlan plan) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                plan.sessions().stream().map(WithoutVrfs::session).toList(),
                plan.ibgp().stream().map(WithoutVrfs::session).toList(),
                plan.interfaces().stream().map(WithoutVrfs::link).toList(), plan.acceptedRisks());
    }

    private static SessionPlan session(SessionPlan session) {
        return new SessionPlan(Optional.empty(), session.circuit(), session.link(), session.family(),
                session.interfaceName(), session.localAddress(), session.linkLength(), session.neighbor(),
                session.localAs(), session.remoteAs(), session.settings(), session.advertisements(),
                session.inbound(), session.outbound());
    }

    private static IbgpPlan session(IbgpPlan session) {
        return new IbgpPlan(session.name(), Optional.empty(), session.family(), session.localAddress(),
                session.neighbor(), session.description(), session.inbound(), session.outbound());
    }

    private static InterfacePlan link(InterfacePlan link) {
        return new InterfacePlan(link.name(), link.vlan(), link.outerVlan(), Optional.empty(), link.addresses(),
                link.mtu(), link.bfd(), link.description());
    }
}
