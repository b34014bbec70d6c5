package org.erdsl.reader.sros;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.reader.ReadRouter;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.Words;

/**
 * The router {@code Base} or a VPRN service, which have interfaces, static routes and BGP alike. Its AS number and whatever
 * else makes the service are not read: a file that has them changes what is not its business.
 */
final class RouterInstance {

    private final Optional<String> vrf;
    private final BaseInterfaces interfaces;
    private final BgpInstance bgp = new BgpInstance();
    private final Set<ReadRouter.Blackhole> blackholes = new HashSet<>();

    RouterInstance(Optional<String> vrf) {
        this.vrf = vrf;
        this.interfaces = new BaseInterfaces(vrf);
    }

    void take(boolean deletes, Words words) {
        if (words.take("bgp")) {
            bgp.take(deletes, words);
        } else if (words.take("interface")) {
            interfaces.take(deletes, words);
        } else {
            blackhole(deletes, words.expect("static-routes", "route"));
        }
    }

    private void blackhole(boolean deletes, Words words) {
        var prefix = words.value(Prefix::valueOf);
        words.expect("route-type", "unicast", "blackhole", "admin-state", "enable");
        if (deletes) {
            throw words.unknown();
        }
        blackholes.add(new ReadRouter.Blackhole(vrf, prefix));
    }

    Map<IpAddress, ReadSession> sessions(PolicyOptions policies) {
        return bgp.sessions(vrf, policies, interfaces);
    }

    List<InterfacePlan> interfaces() {
        return interfaces.read();
    }

    Set<ReadRouter.Blackhole> blackholes() {
        return blackholes;
    }
}
