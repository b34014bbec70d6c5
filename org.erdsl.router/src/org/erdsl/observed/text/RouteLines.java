package org.erdsl.observed.text;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

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
 * Tables with a line for each route, below {@code Network  Next Hop  Metric LocPrf Weight Path}, or of IOS XR {@code
 * Network  Next Hop  From  AS Path}. They show no communities. In the table of the router as a whole a route's next hop
 * tells the neighbor, for Microsoft's edge sets itself; routes of iBGP are passed over there.
 */
final class RouteLines implements Section {

    private static final Pattern HEADING = Pattern.compile(" *Network +Next Hop +(?:From +AS Path|Metric .*Path)\\s*");
    private static final Pattern FIRST = Pattern.compile("( {0,3})([0-9a-fA-F.:]+(?:/\\d{1,3})?)(?=\\s|$)(.*)");
    private static final Pattern NEXT_HOP = Pattern.compile("(\\s+)([0-9a-fA-F.:]+|-)(?=\\s|$).*");

    private final Observer observer;
    private final TextContext context;
    private Optional<RouteColumns> columns = Optional.empty();
    private Optional<Prefix> prefix = Optional.empty();

    RouteLines(Observer observer) {
        this.observer = observer;
        this.context = new TextContext(observer);
    }

    @Override
    public void begin(ShowCommand command) {
        context.begin(command);
        columns = Optional.empty();
        prefix = Optional.empty();
    }

    @Override
    public void line(String line, Place place) {
        if (context.isHeading(line)) {
            return;
        }
        if (HEADING.matcher(line).matches()) {
            columns = Optional.of(RouteColumns.of(line));
            context.neighbor().filter(any -> context.isTold(place)).ifPresent(neighbor -> context.say(neighbor.family()));
        } else if (columns.isPresent() && line.length() > columns.get().network()) {
            row(line, columns.get(), place);
        }
    }

    /** The status stands before the column of the network, which a further path of the same leaves blank. */
    private void row(String line, RouteColumns heading, Place place) {
        var status = line.substring(0, heading.network());
        if (!status.isBlank() && status.matches(".*[0-9].*")) {
            return;
        }
        var rest = line.substring(heading.network());
        var first = FIRST.matcher(rest);
        var begin = heading.network();
        if (first.matches()) {
            prefix = ClassfulPrefix.of(first.group(2));
            begin += first.end(2);
            rest = first.group(3);
        }
        var next = NEXT_HOP.matcher(rest);
        if (prefix.isPresent() && next.matches() && !status.matches(".*[hx].*") && context.isTold(place)) {
            context.say(prefix.get().family());
            var shift = begin + next.end(1) - heading.nextHop();
            neighbor(status, next.group(2)).ifPresent(neighbor -> route(neighbor, line, heading, Math.max(0, shift), place));
        }
    }

    private Optional<IpAddress> neighbor(String status, String nextHop) {
        if (context.neighbor().isPresent()) {
            return context.neighbor();
        }
        return status.contains("i") ? Optional.empty() : JsonValues.address(nextHop);
    }

    private void route(IpAddress neighbor, String line, RouteColumns heading, int shift, Place place) {
        observer.route(new ObservedRoute(new Peer(context.vrf(), neighbor), context.view(), prefix.orElseThrow(),
                Optional.empty(), heading.asPath(line, shift),
                context.view() == View.ACCEPTED ? heading.localPreference(line, shift) : OptionalLong.empty(),
                OptionalLong.empty()), place);
    }
}
