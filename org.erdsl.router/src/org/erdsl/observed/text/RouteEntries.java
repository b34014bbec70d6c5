package org.erdsl.observed.text;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.View;

/**
 * Entries of a table in detail: {@code BGP routing table entry for PREFIX}, then each path with its AS path, the neighbor
 * it is from, and its communities. IOS and IOS XR mark paths that were received and are kept beside the policy.
 */
final class RouteEntries implements Section {

    private static final Pattern ENTRY = Pattern.compile("BGP routing table entry for (?:\\S+:)?([0-9a-fA-F.:]+/\\d{1,3})\\b.*");
    private static final Pattern PATH = Pattern.compile("  +(Local|\\d[\\d. ]*|)(?:\\{.*\\}.*)?((?:, ?\\(?[\\w &-]+\\)?)*)\\s*");
    private static final Pattern NXOS_PATH = Pattern.compile("  +AS-Path: (NONE|[\\d. ]*)\\s*,.*");
    private static final Pattern FROM = Pattern.compile(" +[0-9a-fA-F.:]+ (?:\\(.*\\) )?from ([0-9a-fA-F.:]+) \\(.*");
    private static final Pattern PREFERENCE = Pattern.compile("\\blocalpref (\\d{1,10})");
    private static final Pattern COMMUNITY = Pattern.compile(" +Community: (.*)");

    private final Observer observer;
    private final TextContext context;
    private Optional<Prefix> prefix = Optional.empty();
    private Optional<List<Asn>> asPath = Optional.empty();
    private String marks = "";
    private boolean refused;

    private Optional<Place> place = Optional.empty();
    private Optional<IpAddress> from = Optional.empty();
    private Optional<List<Asn>> fromPath = Optional.empty();
    private String fromMarks = "";
    private OptionalLong localPreference = OptionalLong.empty();
    private Optional<Set<Community>> communities = Optional.empty();

    RouteEntries(Observer observer) {
        this.observer = observer;
        this.context = new TextContext(observer);
    }

    @Override
    public void begin(ShowCommand command) {
        end();
        context.begin(command);
        prefix = Optional.empty();
        refused = false;
    }

    @Override
    public void line(String line, Place at) {
        var entry = ENTRY.matcher(line);
        var neighbor = FROM.matcher(line);
        if (entry.matches() || context.isHeading(line)) {
            end();
            prefix = entry.matches() ? JsonValues.prefix(entry.group(1)) : Optional.empty();
        } else if (prefix.isPresent() && neighbor.matches()) {
            end();
            place = Optional.of(at);
            from = JsonValues.address(neighbor.group(1));
            fromPath = asPath;
            fromMarks = marks;
        } else if (prefix.isPresent()) {
            detail(line);
        }
    }

    private void detail(String line) {
        var path = PATH.matcher(line);
        var nxos = NXOS_PATH.matcher(line);
        var preference = PREFERENCE.matcher(line);
        var community = COMMUNITY.matcher(line);
        if (nxos.matches()) {
            path(nxos.group(1), "");
        } else if (preference.find()) {
            localPreference = JsonValues.wholeNumber(preference.group(1));
        } else if (community.matches()) {
            communities = Optional.of(JsonValues.communities(List.of(community.group(1).strip().split("\\s+"))));
        } else if (path.matches() && !line.isBlank()) {
            path(line.contains("{") ? "{" : path.group(1), path.group(2));
        }
    }

    private void path(String text, String marked) {
        asPath = JsonValues.asPath(text.equals("Local") || text.equals("NONE") ? "" : text.strip());
        marks = marked;
    }

    /** Of what is advertised, the neighbor a path is from is another than the one it is told. */
    private void refuse(Place at) {
        if (!refused) {
            observer.unreadable(at, "entries of " + context.view() + " routes in detail are not read; give them with a line for "
                    + "each route");
        }
        refused = true;
    }

    /** The path that was read is complete. One without communities has none. */
    private void end() {
        if (place.isPresent() && context.view() != View.ACCEPTED) {
            refuse(place.get());
        } else if (place.isPresent() && prefix.isPresent() && from.isPresent()
                && !from.get().value().equals(BigInteger.ZERO)) {
            if (!fromMarks.contains("received-only")) {
                route(View.ACCEPTED, localPreference);
            }
            if (fromMarks.contains("received")) {
                route(View.RECEIVED, OptionalLong.empty());
            }
        }
        place = Optional.empty();
        localPreference = OptionalLong.empty();
        communities = Optional.empty();
    }

    private void route(View view, OptionalLong preference) {
        context.say(prefix.orElseThrow().family());
        observer.route(new ObservedRoute(new Peer(context.vrf(), from.orElseThrow()), view, prefix.get(),
                communities.or(() -> Optional.of(Set.of())), fromPath, preference, OptionalLong.empty()), place.orElseThrow());
    }
}
