package org.erdsl.observed.bird;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.erdsl.net.AddressFamily;
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
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;

/** The routes in {@code show route all}. Each begins with its kind and protocol; its attributes follow, indented. */
final class BirdRoutes {

    private static final Pattern ROUTE = Pattern.compile("([0-9a-f.:]+/\\d+)? +\\w+ \\[(\\S+) [^\\]]*?(?: from ([0-9a-f.:]+))?\\].*");
    private static final Pattern TABLE = Pattern.compile("Table ([\\w.-]+):");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+(?:BGP\\.(\\w+)|bgp_\\w+): ?(.*)");
    private static final Pattern VIA = Pattern.compile("\\s+via ([0-9a-f.:]+) on .*");
    private static final Pattern COMMUNITY = Pattern.compile("\\((\\d{1,5}),\\s?(\\d{1,5})\\)");
    private static final Pattern EXPORT = Pattern.compile("\\bexport\\s+'?([^'\\s]+)'?");
    private static final Pattern IMPORT_TABLE = Pattern.compile("\\bimport table\\s+'?([^'\\s]+?)'?(?:\\.ipv[46])?$");

    private final Observer observer;
    private ShowCommand command;
    private Map<String, IpAddress> neighbors = Map.of();
    private Optional<View> table = Optional.empty();
    private final Set<AddressFamily> said = EnumSet.noneOf(AddressFamily.class);

    private Optional<Prefix> prefix = Optional.empty();
    private Optional<IpAddress> from = Optional.empty();
    private Optional<Set<Community>> communities = Optional.empty();
    private Optional<List<Asn>> asPath = Optional.empty();
    private OptionalLong localPreference = OptionalLong.empty();
    private OptionalLong med = OptionalLong.empty();
    private Optional<Place> place = Optional.empty();

    BirdRoutes(ShowCommand command, Observer observer) {
        this.command = command;
        this.observer = observer;
    }

    /** @param known the neighbors of protocols, by their names */
    void command(String line, Map<String, IpAddress> known) {
        end();
        neighbors = known;
        said.clear();
        table = Optional.empty();
        var exported = EXPORT.matcher(line);
        var imported = IMPORT_TABLE.matcher(line);
        if (exported.find()) {
            command = new ShowCommand(Optional.empty(), Optional.ofNullable(known.get(exported.group(1))),
                    Optional.of(View.ADVERTISED));
        } else if (imported.find()) {
            command = new ShowCommand(Optional.empty(), Optional.ofNullable(known.get(imported.group(1))),
                    Optional.of(View.RECEIVED));
        } else {
            command = new ShowCommand(Optional.empty(), Optional.empty(), Optional.empty());
        }
        command.neighbor().ifPresent(neighbor -> say(neighbor.family()));
    }

    void line(String line, Place at) {
        var tableName = TABLE.matcher(line);
        var route = ROUTE.matcher(line);
        var attribute = ATTRIBUTE.matcher(line);
        var via = VIA.matcher(line);
        if (tableName.matches()) {
            end();
            table = tableName.group(1).equals("import") ? Optional.of(View.RECEIVED)
                    : tableName.group(1).equals("export") ? Optional.of(View.ADVERTISED) : Optional.empty();
        } else if (route.matches()) {
            begin(route, at);
        } else if (attribute.matches() && place.isPresent()) {
            attribute(attribute.group(1) == null ? "" : attribute.group(1), attribute.group(2));
        } else if (via.matches() && from.isEmpty()) {
            from = JsonValues.address(via.group(1));
        }
    }

    private void begin(MatchResult route, Place at) {
        end();
        prefix = route.group(1) == null ? prefix : JsonValues.prefix(route.group(1));
        from = Optional.ofNullable(route.group(3)).flatMap(JsonValues::address)
                .or(() -> Optional.ofNullable(neighbors.get(route.group(2))));
        communities = Optional.empty();
        asPath = Optional.empty();
        localPreference = OptionalLong.empty();
        med = OptionalLong.empty();
        place = Optional.of(at);
    }

    /** A route with attributes and without communities has none. */
    private void attribute(String name, String value) {
        communities = communities.or(() -> Optional.of(Set.of()));
        switch (name) {
            case "as_path" -> asPath = JsonValues.asPath(value);
            case "local_pref" -> localPreference = JsonValues.wholeNumber(value);
            case "med" -> med = JsonValues.wholeNumber(value);
            case "community" -> communities = Optional.of(JsonValues.communities(COMMUNITY.matcher(value).results()
                    .map(pair -> pair.group(1) + ":" + pair.group(2)).filter(text -> !text.isEmpty()).toList()));
            default -> { }
        }
    }

    /** The route that was read is complete. What comes from no neighbor is the router's own, and no session's. */
    void end() {
        var view = table.or(command::view).orElse(View.ACCEPTED);
        if (place.isPresent() && prefix.isPresent()) {
            say(prefix.get().family());
            command.neighbor().or(() -> view == View.ADVERTISED ? Optional.empty() : from).ifPresent(neighbor ->
                    observer.route(new ObservedRoute(new Peer(Optional.empty(), neighbor), view, prefix.get(), communities,
                            asPath, view == View.ACCEPTED ? localPreference : OptionalLong.empty(), med), place.get()));
        }
        place = Optional.empty();
    }

    /** An import or export table is of one neighbor, which only a command tells. */
    private void say(AddressFamily family) {
        var view = table.or(command::view).orElse(View.ACCEPTED);
        if (said.add(family) && (view == View.ACCEPTED || command.neighbor().isPresent())) {
            observer.table(new ShownTable(Optional.empty(), command.neighbor(), family, view));
        }
    }
}
