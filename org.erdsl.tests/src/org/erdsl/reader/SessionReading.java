package org.erdsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.routes.Announcement;

/** A session while it is read: readers set what they meet. What is never set is as on a router without configuration. */
public final class SessionReading implements ReadSession {

    private static final Function<Announcement, Verdict> REJECT = route -> Verdict.REJECTED;

    public Optional<String> vrf = Optional.empty();
    public Optional<String> peerGroup = Optional.empty();
    public Optional<IpAddress> localAddress = Optional.empty();
    public boolean removesPrivateAsns;
    public boolean nextHopSelf;
    public Asn localAs;
    public Asn remoteAs;
    public Optional<MaximumPrefixes> maximumPrefixes = Optional.empty();
    public Optional<Bfd> bfd = Optional.empty();
    public Optional<SessionTimers> timers = Optional.empty();
    public boolean firstAsCheck;
    public boolean active;
    public final List<Prefix> originated = new ArrayList<>();
    public boolean originatesWhatItsFilterAccepts;
    public Function<Announcement, Verdict> inbound = REJECT;
    public Function<Announcement, Verdict> outbound = REJECT;

    @Override
    public Optional<String> vrf() {
        return vrf;
    }

    @Override
    public Optional<String> peerGroup() {
        return peerGroup;
    }

    @Override
    public boolean removesPrivateAsns() {
        return removesPrivateAsns;
    }

    @Override
    public Optional<IpAddress> localAddress() {
        return localAddress;
    }

    @Override
    public boolean nextHopSelf() {
        return nextHopSelf;
    }

    @Override
    public Asn localAs() {
        return localAs;
    }

    @Override
    public Asn remoteAs() {
        return remoteAs;
    }

    @Override
    public Optional<MaximumPrefixes> maximumPrefixes() {
        return maximumPrefixes;
    }

    @Override
    public Optional<Bfd> bfd() {
        return bfd;
    }

    @Override
    public Optional<SessionTimers> timers() {
        return timers;
    }

    @Override
    public boolean firstAsCheck() {
        return firstAsCheck;
    }

    @Override
    public Optional<List<Prefix>> originated() {
        return originatesWhatItsFilterAccepts ? Optional.empty() : Optional.of(List.copyOf(originated));
    }

    @Override
    public Verdict inbound(Announcement route) {
        return inbound.apply(route);
    }

    @Override
    public Verdict outbound(Announcement route) {
        return outbound.apply(route);
    }
}
