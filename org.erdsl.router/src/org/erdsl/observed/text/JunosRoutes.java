package org.erdsl.observed.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;

/**
 * What Junos shows with {@code show route receive-protocol bgp ADDRESS detail} and {@code advertising-protocol}: a
 * paragraph for each route. It needs the command, for nothing else says of which neighbor they are.
 */
final class JunosRoutes implements Section {

    private static final Pattern TABLE = Pattern.compile("(?:([\\w-]+)\\.)?inet(6?)\\.0: \\d+ destinations.*");
    private static final Pattern ROUTE = Pattern.compile("[* ] ([0-9a-fA-F.:]+/\\d{1,3}) \\(\\d+ entr.*");
    private static final Pattern PATH = Pattern.compile(" +AS path: (?:\\[\\d+\\] ?)?([\\d. ]*?) ?[IE?](?: .*)?");
    private static final Pattern COMMUNITIES = Pattern.compile(" +Communities: (.*)");

    private final Observer observer;
    private ShowCommand command = new ShowCommand(Optional.empty(), Optional.empty(), Optional.empty());
    private Optional<String> vrf = Optional.empty();
    private Optional<Prefix> prefix = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<List<Asn>> asPath = Optional.empty();
    private Set<Community> communities = Set.of();

    JunosRoutes(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void begin(ShowCommand begun) {
        end();
        command = begun;
        vrf = Optional.empty();
    }

    @Override
    public void line(String line, Place at) {
        if (command.neighbor().isEmpty() || command.view().isEmpty()) {
            return;
        }
        var table = TABLE.matcher(line);
        var route = ROUTE.matcher(line);
        var path = PATH.matcher(line);
        var carried = COMMUNITIES.matcher(line);
        if (table.matches()) {
            end();
            vrf = Optional.ofNullable(table.group(1));
            observer.table(new ShownTable(vrf, command.neighbor(),
                    table.group(2).isEmpty() ? AddressFamily.IPV4 : AddressFamily.IPV6, command.view().get()));
        } else if (route.matches()) {
            end();
            prefix = JsonValues.prefix(route.group(1));
            place = Optional.of(at);
            asPath = Optional.empty();
            communities = Set.of();
        } else if (path.matches()) {
            asPath = JsonValues.asPath(path.group(1));
        } else if (carried.matches()) {
            communities = JsonValues.communities(List.of(carried.group(1).strip().split("\\s+")));
        }
    }

    private void end() {
        if (place.isPresent() && prefix.isPresent()) {
            observer.route(new ObservedRoute(new Peer(vrf, command.neighbor().orElseThrow()), command.view().orElse(View.RECEIVED),
                    prefix.get(), Optional.of(communities), asPath, OptionalLong.empty(), OptionalLong.empty()), place.get());
        }
        place = Optional.empty();
    }
}
