package org.erdsl.traffic;

import org.erdsl.traffic.Hop.Opening;

/**
 * Paths in one line, as a network engineer would sketch them on the telephone:
 * {@code sales -> API Management -> Azure Relay in West Europe <- amsterdamGateway over amsterdamCircuit}.
 * The arrow points at whom the connection is opened to; one that is cut ({@code -/->}) leads nowhere. Microsoft's edge,
 * which every circuit has, is left out.
 */
public final class PathText {

    private PathText() {
    }

    /** The way alone. */
    public static String way(Path path) {
        var text = new StringBuilder(path.hops().get(0).from().name());
        var over = "";
        for (var hop : path.hops()) {
            if (hop.to().kind() == WaypointKind.MICROSOFT_EDGE) {
                over = over(hop); // said of the hop that leads on from the edge
                continue;
            }
            var from = hop.from().kind() == WaypointKind.MICROSOFT_EDGE ? over : "";
            text.append(' ').append(arrow(hop)).append(' ').append(hop.to().name()).append(from).append(over(hop));
            over = "";
        }
        return path.medium() == Medium.MICROSOFT ? text.append(' ').append(Medium.MICROSOFT.words()).toString()
                : text.toString();
    }

    private static String over(Hop hop) {
        return switch (hop.medium()) {
            case EXPRESSROUTE, INTERNET -> " " + hop.carrier().words();
            case COMPANY, MICROSOFT, NONE -> "";
        };
    }

    private static String arrow(Hop hop) {
        if (hop.medium() == Medium.NONE) {
            return hop.opening() == Opening.FROM ? "-/->" : "<-/-";
        }
        return hop.opening().arrow();
    }

    /** The way, and why it is this one. */
    public static String wayAndReason(Path path) {
        return way(path) + ", because " + path.decisive().ground().reason();
    }

    /** One hop: {@code amsterdam -> sales over the internet}. */
    public static String hop(Hop hop) {
        var words = hop.medium() == Medium.NONE ? "" : " " + hop.carrier().words();
        return hop.from().name() + " " + arrow(hop) + " " + hop.to().name() + words;
    }
}
