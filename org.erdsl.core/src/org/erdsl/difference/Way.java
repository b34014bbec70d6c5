package org.erdsl.difference;

import java.util.List;

import org.erdsl.landscape.Names;
import org.erdsl.model.PeeringLink;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.PathText;

/**
 * The way of a flow, apart from the model it is in.
 *
 * @param way the way in one line
 * @param works whether it leads to its end
 * @param links the links of circuits that carry it: {@code primary on edge1}
 * @param reason why it is this one, without full stop
 */
public record Way(String way, boolean works, List<String> links, String reason) {

    public Way {
        links = List.copyOf(links);
    }

    static Way of(Path path) {
        return new Way(PathText.way(path), path.works(),
                path.hops().stream().flatMap(hop -> hop.carrier().links().stream()).map(Way::link).toList(),
                path.decisive().ground().reason());
    }

    private static String link(PeeringLink link) {
        return link.getRole().getLiteral() + (link.getRouter() == null ? "" : " on " + Names.of(link.getRouter()));
    }

    /** Way, links and reason in one line. */
    public String words() {
        return way + (links.isEmpty() ? "" : " (" + String.join(", ", links) + ")") + ", because " + reason;
    }
}
