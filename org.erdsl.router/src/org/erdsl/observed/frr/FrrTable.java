package org.erdsl.observed.frr;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.JsonText;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;

/** The routes of a table of FRR, by prefix; of the router's own table each with all its paths. */
final class FrrTable {

    private final JsonText json;
    private final Optional<String> vrf;
    private final Optional<IpAddress> neighbor;
    private final View view;
    private final OptionalLong defaultPreference;
    private final Observer observer;
    private final Set<AddressFamily> said = new HashSet<>();

    FrrTable(JsonText json, Optional<String> vrf, Optional<IpAddress> neighbor, View view, OptionalLong defaultPreference,
            Observer observer) {
        this.json = json;
        this.vrf = vrf;
        this.neighbor = neighbor;
        this.view = view;
        this.defaultPreference = defaultPreference;
        this.observer = observer;
    }

    void read() throws IOException, BrokenRecordingException {
        neighbor.ifPresent(address -> say(address.family()));
        json.object(name -> {
            var place = json.place();
            var value = json.value();
            var prefix = JsonValues.prefix(name);
            if (prefix.isPresent()) {
                say(prefix.get().family());
                paths(prefix.get(), value, place);
            } else {
                observer.unreadable(place, "the name of a route is no prefix");
            }
        });
    }

    private void say(AddressFamily family) {
        if (said.add(family)) {
            observer.table(new ShownTable(vrf, neighbor, family, view));
        }
    }

    /** @param value one path or several */
    void paths(Prefix prefix, Object value, Place place) {
        if (value instanceof List<?> paths) {
            paths.forEach(path -> path(prefix, path, place));
        } else if (JsonValues.at(value, "paths").isPresent()) {
            JsonValues.list(value, "paths").forEach(path -> path(prefix, path, place));
        } else {
            path(prefix, value, place);
        }
    }

    /** A path of nobody's is the router's own. */
    private void path(Prefix prefix, Object path, Place place) {
        var from = neighbor.or(() -> JsonValues.text(path, "peerId").or(() -> JsonValues.text(path, "peer", "peerId"))
                .flatMap(JsonValues::address));
        from.ifPresent(address -> observer.route(new ObservedRoute(new Peer(vrf, address), view, prefix, communities(path),
                JsonValues.text(path, "path").or(() -> JsonValues.text(path, "aspath", "string")).flatMap(FrrTable::asPath),
                preference(path), JsonValues.number(path, "metric")), place));
    }

    private static Optional<List<Asn>> asPath(String text) {
        return text.equals("Local") ? Optional.of(List.of()) : JsonValues.asPath(text);
    }

    /** What is shown in detail has an origin in words and lacks the communities of a route that has none. */
    private static Optional<Set<Community>> communities(Object path) {
        var list = JsonValues.at(path, "community", "list");
        if (list.isPresent()) {
            return Optional.of(JsonValues.communities(JsonValues.list(path, "community", "list")));
        }
        return JsonValues.at(path, "aspath").filter(Map.class::isInstance).isPresent() ? Optional.of(Set.of()) : Optional.empty();
    }

    /** FRR 8.4 shows received routes with the preference they get later, so there it is nobody's. */
    private OptionalLong preference(Object path) {
        if (view != View.ACCEPTED) {
            return OptionalLong.empty();
        }
        var shown = JsonValues.number(path, "locPrf");
        return shown.isPresent() ? shown : defaultPreference;
    }
}
