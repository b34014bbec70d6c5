package org.erdsl.observed.frr;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.JsonText;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.View;

/** One JSON object that FRR shows. What stands in it tells what it is, for FRR does not. */
final class FrrDocument {

    private static final String DEFAULT_VRF = "default";

    private final JsonText json;
    private final ShowCommand command;
    private final Observer observer;

    private Optional<String> vrf;
    private Optional<Prefix> prefix = Optional.empty();
    private OptionalLong defaultPreference = OptionalLong.empty();

    FrrDocument(JsonText json, ShowCommand command, Observer observer) {
        this.json = json;
        this.command = command;
        this.observer = observer;
        this.vrf = command.vrf().filter(name -> !name.equals(DEFAULT_VRF));
    }

    void read() throws IOException, BrokenRecordingException {
        var neighbors = new HashSet<AddressFamily>();
        json.object(name -> member(name, neighbors));
        if (!neighbors.isEmpty()) {
            observer.sessionsListed(vrf, Optional.empty());
        }
    }

    private void member(String name, Set<AddressFamily> neighbors) throws IOException, BrokenRecordingException {
        switch (name) {
            case "vrfName" -> vrf = Optional.of(String.valueOf(json.value())).filter(value -> !value.equals(DEFAULT_VRF));
            case "defaultLocPrf" -> defaultPreference = json.value() instanceof Long value
                    ? OptionalLong.of(value)
                    : OptionalLong.empty();
            case "routes" -> routes(command.view().orElse(View.ACCEPTED));
            case "receivedRoutes" -> routes(View.RECEIVED);
            case "advertisedRoutes" -> routes(View.ADVERTISED);
            case "prefix" -> prefix = JsonValues.prefix(String.valueOf(json.value()));
            case "paths" -> paths();
            case "ipv4Unicast" -> summary(AddressFamily.IPV4);
            case "ipv6Unicast" -> summary(AddressFamily.IPV6);
            default -> neighborOrVrf(name, neighbors);
        }
    }

    private void routes(View view) throws IOException, BrokenRecordingException {
        if (view != View.ACCEPTED && command.neighbor().isEmpty()) {
            throw new BrokenRecordingException(json.place(), "these are " + view + " routes, and nothing says of which "
                    + "neighbor; name it as in ROUTER/NEIGHBOR=FILE");
        }
        new FrrTable(json, vrf, command.neighbor(), view, defaultPreference, observer).read();
    }

    /** The paths of one prefix alone, which {@code show bgp ipv4 unicast PREFIX json} shows. */
    private void paths() throws IOException, BrokenRecordingException {
        var place = json.place();
        var value = json.value();
        prefix.ifPresent(known -> new FrrTable(json, vrf, Optional.empty(), View.ACCEPTED, defaultPreference, observer)
                .paths(known, value, place));
    }

    private void summary(AddressFamily family) throws IOException, BrokenRecordingException {
        var value = json.value();
        vrf = JsonValues.text(value, "vrfName").filter(name -> !name.equals(DEFAULT_VRF));
        for (var entry : JsonValues.map(value, "peers").entrySet()) {
            JsonValues.address(entry.getKey().toString()).ifPresent(address -> observer.session(session(address,
                    Optional.of(family), entry.getValue(), "state", JsonValues.number(entry.getValue(), "pfxRcd"))));
        }
        observer.sessionsListed(vrf, Optional.of(family));
    }

    /** Neighbors stand under their addresses; where all VRFs are shown, under the VRF's name. */
    private void neighborOrVrf(String name, Set<AddressFamily> neighbors) throws IOException, BrokenRecordingException {
        var value = json.value();
        var address = JsonValues.address(name);
        if (address.isPresent()) {
            neighbor(address.get(), value);
            neighbors.add(address.get().family());
        } else if (JsonValues.text(value, "vrfName").isPresent()) {
            inVrf(value);
        }
    }

    private void inVrf(Object value) {
        vrf = JsonValues.text(value, "vrfName").filter(text -> !text.equals(DEFAULT_VRF));
        JsonValues.map(value).forEach((key, inner) -> JsonValues.address(key.toString())
                .ifPresent(address -> neighbor(address, inner)));
        observer.sessionsListed(vrf, Optional.empty());
        vrf = Optional.empty();
    }

    private void neighbor(IpAddress address, Object value) {
        var family = address.family() == AddressFamily.IPV4 ? "ipv4Unicast" : "ipv6Unicast";
        observer.session(session(address, Optional.of(address.family()), value, "bgpState",
                JsonValues.number(value, "addressFamilyInfo", family, "acceptedPrefixCounter")));
    }

    private ObservedSession session(IpAddress address, Optional<AddressFamily> family, Object value, String state,
            OptionalLong accepted) {
        var as = JsonValues.number(value, "remoteAs");
        return new ObservedSession(new Peer(vrf, address), family,
                as.isPresent() && as.getAsLong() >= 0 && as.getAsLong() <= 0xFFFF_FFFFL
                        ? Optional.of(new Asn(as.getAsLong()))
                        : Optional.empty(),
                JsonValues.text(value, state).orElse("unknown"), accepted);
    }
}
