package org.erdsl.observed.gobgp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.JsonDocuments;
import org.erdsl.observed.JsonText;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;

/**
 * What {@code gobgp -j} shows: {@code neighbor}, {@code global rib}, and of a neighbor {@code adj-in} and {@code
 * adj-out}.
 */
public final class GoBgpReader implements RecordingReader {

    private static final int AS_PATH = 2;
    private static final int MED = 4;
    private static final int LOCAL_PREFERENCE = 5;
    private static final int COMMUNITIES = 8;
    private static final int AS_SEQUENCE = 2;

    /** The numbers of RFC 4271's states in GoBGP's interface. */
    private static final List<String> STATES = List.of("unknown", "Idle", "Connect", "Active", "OpenSent", "OpenConfirm",
            ObservedSession.ESTABLISHED);

    @Override
    public String format() {
        return "JSON of GoBGP";
    }

    @Override
    public boolean recognises(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return JsonDocuments.isJson(text)
                && (text.contains("\"nlri\"") || text.contains("\"apply_policy\"") || text.strip().equals("{}"));
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        JsonDocuments.read(recording, (json, command) -> {
            if (json.peek() == '[') {
                json.array(() -> session(json.value(), observer));
                observer.sessionsListed(Optional.empty(), Optional.empty());
            } else {
                table(json, command, observer);
            }
        });
    }

    private static void session(Object value, Observer observer) {
        var as = JsonValues.number(value, "conf", "peer_asn");
        var state = JsonValues.number(value, "state", "session_state").orElse(0);
        JsonValues.text(value, "conf", "neighbor_address").flatMap(JsonValues::address).ifPresent(address -> observer.session(
                new ObservedSession(new Peer(Optional.empty(), address), Optional.of(address.family()),
                        as.isPresent() ? JsonValues.asPath(Long.toString(as.getAsLong())).map(path -> path.get(0)) : Optional.empty(),
                        state >= 0 && state < STATES.size() ? STATES.get((int) state) : "unknown", OptionalLong.empty())));
    }

    /** A table is of one family, which its first prefix tells. */
    private static void table(JsonText json, ShowCommand command, Observer observer) throws IOException, BrokenRecordingException {
        var view = command.view().orElse(View.ACCEPTED);
        if (view == View.ADVERTISED && command.neighbor().isEmpty()) {
            throw new BrokenRecordingException(json.place(), "nothing says to which neighbor these routes are advertised; name "
                    + "it as in ROUTER/NEIGHBOR/advertised=FILE");
        }
        var said = EnumSet.noneOf(AddressFamily.class);
        command.neighbor().ifPresent(neighbor -> say(neighbor.family(), said, command, view, observer));
        json.object(name -> {
            var place = json.place();
            var prefix = JsonValues.prefix(name);
            var paths = json.value();
            if (prefix.isEmpty() || !(paths instanceof List<?>)) {
                observer.unreadable(place, "the name of a route is no prefix");
                return;
            }
            say(prefix.get().family(), said, command, view, observer);
            ((List<?>) paths).forEach(path -> route(prefix.get(), path, command, view, place, observer));
        });
    }

    private static void say(AddressFamily family, Set<AddressFamily> said, ShowCommand command, View view, Observer observer) {
        if (said.add(family)) {
            observer.table(new ShownTable(Optional.empty(), command.neighbor(), family, view));
        }
    }

    private static void route(Prefix prefix, Object path, ShowCommand command, View view, Place place, Observer observer) {
        command.neighbor().or(() -> JsonValues.text(path, "neighbor-ip").flatMap(JsonValues::address)).ifPresent(address ->
                observer.route(new ObservedRoute(new Peer(Optional.empty(), address), view, prefix,
                        Optional.of(communities(path)), asPath(path),
                        view == View.ACCEPTED ? number(path, LOCAL_PREFERENCE, "value") : OptionalLong.empty(),
                        number(path, MED, "metric")), place));
    }

    private static Optional<?> attribute(Object path, int type) {
        return JsonValues.list(path, "attrs").stream()
                .filter(attribute -> JsonValues.number(attribute, "type").orElse(0) == type).findFirst();
    }

    private static OptionalLong number(Object path, int type, String name) {
        return attribute(path, type).map(attribute -> JsonValues.number(attribute, name)).orElse(OptionalLong.empty());
    }

    /** Communities are numbers of 32 bits. */
    private static Set<Community> communities(Object path) {
        return attribute(path, COMMUNITIES).stream().flatMap(attribute -> JsonValues.list(attribute, "communities").stream())
                .filter(Long.class::isInstance).map(Long.class::cast).filter(value -> value >= 0 && value <= 0xFFFF_FFFFL)
                .map(value -> new Community((int) (value >> Short.SIZE), (int) (value & 0xFFFF)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<List<Asn>> asPath(Object path) {
        var segments = attribute(path, AS_PATH).map(attribute -> JsonValues.list(attribute, "as_paths")).orElse(List.of());
        if (segments.stream().anyMatch(segment -> JsonValues.number(segment, "segment_type").orElse(0) != AS_SEQUENCE)) {
            return Optional.empty();
        }
        return JsonValues.asPath(segments.stream().flatMap(segment -> JsonValues.list(segment, "asns").stream())
                .map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
