package org.erdsl.observed.text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Place;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;

/** What a table is of: which command and which heading stand before it, and which of its parts were told of. */
final class TextContext {

    private static final String DEFAULT_VRF = "default";
    private static final Pattern PEER = Pattern.compile("Peer (\\S+) (advertised |received )?routes for address family .*");
    private static final Pattern IN_VRF = Pattern.compile("BGP routing table information for VRF ([\\w.-]+).*");
    private static final Pattern DISTINGUISHER = Pattern.compile("Route Distinguisher: \\S+ \\(default for vrf ([^)]+)\\).*");

    private final Observer observer;
    private final Set<AddressFamily> said = EnumSet.noneOf(AddressFamily.class);
    private Optional<String> vrf = Optional.empty();
    private Optional<IpAddress> neighbor = Optional.empty();
    private View view = View.ACCEPTED;
    private boolean refused;

    TextContext(Observer observer) {
        this.observer = observer;
    }

    void begin(ShowCommand command) {
        vrf = command.vrf().filter(name -> !name.equals(DEFAULT_VRF));
        neighbor = command.neighbor();
        view = command.view().orElse(View.ACCEPTED);
        refused = false;
        said.clear();
    }

    /** Whether a line tells what comes after it. */
    boolean isHeading(String line) {
        var peer = PEER.matcher(line);
        var table = IN_VRF.matcher(line);
        var distinguisher = DISTINGUISHER.matcher(line);
        if (peer.matches()) {
            neighbor = JsonValues.address(peer.group(1));
            view = peer.group(2) == null ? View.ACCEPTED : peer.group(2).startsWith("adv") ? View.ADVERTISED : View.RECEIVED;
            said.clear();
        } else if (table.matches()) {
            in(table.group(1));
        } else if (distinguisher.matches()) {
            in(distinguisher.group(1));
        } else {
            return false;
        }
        return true;
    }

    private void in(String name) {
        vrf = Optional.of(name).filter(any -> !any.equals(DEFAULT_VRF));
        said.clear();
    }

    Optional<String> vrf() {
        return vrf;
    }

    Optional<IpAddress> neighbor() {
        return neighbor;
    }

    View view() {
        return view;
    }

    /** Whether the table can be told of; says once where nothing tells whose it is. */
    boolean isTold(Place place) {
        if (view != View.ACCEPTED && neighbor.isEmpty() && !refused) {
            refused = true;
            observer.unreadable(place, "these are " + view + " routes, and nothing says of which neighbor; name it as in "
                    + "ROUTER/NEIGHBOR/" + view + "=FILE");
        }
        return !refused;
    }

    /** A table is there whole. */
    void say(AddressFamily family) {
        if (said.add(family)) {
            observer.table(new ShownTable(vrf, neighbor, family, view));
        }
    }
}
