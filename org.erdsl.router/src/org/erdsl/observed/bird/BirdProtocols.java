package org.erdsl.observed.bird;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;

/** The sessions in {@code show protocols all}: each protocol begins at the margin, what it has is indented. */
final class BirdProtocols {

    private static final Pattern PROTOCOL = Pattern.compile("(\\S+) +BGP +\\S+ +\\w+ .*");
    private static final Pattern STATE = Pattern.compile(" +BGP state: +(\\w+)");
    private static final Pattern NEIGHBOR = Pattern.compile(" +Neighbor address: (\\S+)");
    private static final Pattern AS = Pattern.compile(" +Neighbor AS: +(\\d{1,10})");
    private static final int MOST = 10_000;

    private final Observer observer;
    private final Map<String, IpAddress> neighbors = new HashMap<>();
    private String name = "";
    private String state = "unknown";
    private Optional<IpAddress> neighbor = Optional.empty();
    private boolean listed;

    BirdProtocols(Observer observer) {
        this.observer = observer;
    }

    /** The neighbors of protocols, by the protocols' names. */
    Map<String, IpAddress> neighbors() {
        return neighbors;
    }

    void line(String line) {
        var protocol = PROTOCOL.matcher(line);
        var found = STATE.matcher(line);
        var address = NEIGHBOR.matcher(line);
        var as = AS.matcher(line);
        if (protocol.matches()) {
            name = protocol.group(1);
            neighbor = Optional.empty();
            state = "unknown";
        } else if (found.matches()) {
            state = found.group(1);
        } else if (address.matches()) {
            neighbor = JsonValues.address(address.group(1).replaceFirst("%.*", ""));
            neighbor.filter(any -> neighbors.size() < MOST).ifPresent(known -> neighbors.put(name, known));
        } else if (as.matches() && neighbor.isPresent()) {
            session(neighbor.get(), JsonValues.asPath(as.group(1)).map(path -> path.get(0)));
        }
    }

    private void session(IpAddress address, Optional<Asn> as) {
        listed = true;
        observer.session(new ObservedSession(new Peer(Optional.empty(), address), Optional.of(address.family()), as, state,
                OptionalLong.empty()));
    }

    /** The list ends. */
    void end() {
        if (listed) {
            observer.sessionsListed(Optional.empty(), Optional.empty());
            listed = false;
        }
    }
}
