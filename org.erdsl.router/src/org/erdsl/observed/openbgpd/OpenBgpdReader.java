package org.erdsl.observed.openbgpd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
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

/** What {@code bgpctl -j show} of OpenBGPD shows: {@code neighbor}, {@code rib}, {@code rib in} and {@code rib out}. */
public final class OpenBgpdReader implements RecordingReader {

    @Override
    public String format() {
        return "JSON of OpenBGPD";
    }

    @Override
    public boolean recognises(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return JsonDocuments.isJson(text) && (text.contains("\"rib\"") || text.contains("\"neighbors\""));
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        JsonDocuments.read(recording, (json, command) -> json.object(name -> member(name, json, command, observer)));
    }

    private static void member(String name, JsonText json, ShowCommand command, Observer observer)
            throws IOException, BrokenRecordingException {
        switch (name) {
            case "rib" -> rib(json, command, observer);
            case "neighbors" -> {
                json.array(() -> session(json.value(), observer));
                observer.sessionsListed(Optional.empty(), Optional.empty());
            }
            default -> json.value();
        }
    }

    /** A table of one neighbor says so in its command; else it is of all, and of both families. */
    private static void rib(JsonText json, ShowCommand command, Observer observer) throws IOException, BrokenRecordingException {
        var view = command.view().orElse(View.ACCEPTED);
        var families = command.neighbor().map(neighbor -> EnumSet.of(neighbor.family()))
                .orElse(EnumSet.allOf(AddressFamily.class));
        families.forEach(family -> observer.table(new ShownTable(Optional.empty(), command.neighbor(), family, view)));
        json.array(() -> {
            var place = json.place();
            route(json.value(), view, place, observer);
        });
    }

    /** Without {@code detail} no route shows its communities. */
    private static void route(Object value, View view, Place place, Observer observer) {
        var neighbor = JsonValues.text(value, "neighbor", "remote_addr").flatMap(JsonValues::address);
        var prefix = JsonValues.text(value, "prefix").flatMap(JsonValues::prefix);
        if (prefix.isEmpty()) {
            observer.unreadable(place, "a route has no prefix");
        } else if (neighbor.isPresent()) {
            observer.route(new ObservedRoute(new Peer(Optional.empty(), neighbor.get()), view, prefix.get(),
                    JsonValues.at(value, "communities").map(any -> Set.copyOf(JsonValues.communities(
                            JsonValues.list(value, "communities")))),
                    JsonValues.text(value, "aspath").flatMap(JsonValues::asPath),
                    view == View.ACCEPTED ? JsonValues.number(value, "localpref") : OptionalLong.empty(),
                    JsonValues.number(value, "metric")), place);
        }
    }

    private static void session(Object value, Observer observer) {
        JsonValues.text(value, "remote_addr").flatMap(JsonValues::address).ifPresent(address -> observer.session(
                new ObservedSession(new Peer(Optional.empty(), address), Optional.of(address.family()),
                        JsonValues.text(value, "remote_as").flatMap(JsonValues::asPath).filter(path -> path.size() == 1)
                                .map(path -> (Asn) path.get(0)),
                        JsonValues.text(value, "state").orElse("unknown"), OptionalLong.empty())));
    }
}
