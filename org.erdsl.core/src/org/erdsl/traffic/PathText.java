package org.erdsl.traffic;

import org.erdsl.traffic.Hop.Opening;

/**
 * Paths in one line, as a network engineer would sketch them on the telephone:
 * {@code sales -> API Management -> Azure Relay in West Europe <- amsterdamGateway over amsterdamCircuit}.
 * The arrow points at whom the connection is opened to; one that is cut ({@code -/->}) leads nowhere. Microsoft's edge,
 * which every circuit has, is left out.
 */
public final class PathText {

    /** How arrows are drawn. */
    public enum Arrows {
        ASCII("->", "<-", "-/->", "<-/-"),
        /** For print, where every font has them. */
        DRAWN("→", "←", "↛", "↚");

        private final String forth;
        private final String back;
        private final String cutForth;
        private final String cutBack;

        Arrows(String forth, String back, String cutForth, String cutBack) {
            this.forth = forth;
            this.back = back;
            this.cutForth = cutForth;
            this.cutBack = cutBack;
        }

        private String of(Hop hop) {
            if (hop.medium() == Medium.NONE) {
                return hop.opening() == Opening.FROM ? cutForth : cutBack;
            }
            return hop.opening() == Opening.FROM ? forth : back;
        }
    }

    private PathText() {
    }

    /** The way alone. */
    public static String way(Path path) {
        return way(path, Arrows.ASCII);
    }

    /** The way alone, with arrows of the caller's choice. */
    public static String way(Path path, Arrows arrows) {
        var text = new StringBuilder(path.hops().get(0).from().name());
        var over = "";
        for (var hop : path.hops()) {
            if (hop.to().kind() == WaypointKind.MICROSOFT_EDGE) {
                over = over(hop); // said of the hop that leads on from the edge
                continue;
            }
            var from = hop.from().kind() == WaypointKind.MICROSOFT_EDGE ? over : "";
            text.append(' ').append(arrows.of(hop)).append(' ').append(hop.to().name()).append(from).append(over(hop));
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

    /** The way, and why it is this one. */
    public static String wayAndReason(Path path) {
        return way(path) + ", because " + path.decisive().ground().reason();
    }

    /** One hop: {@code amsterdam -> sales over the internet}. */
    public static String hop(Hop hop) {
        var words = hop.medium() == Medium.NONE ? "" : " " + hop.carrier().words();
        return hop.from().name() + " " + Arrows.ASCII.of(hop) + " " + hop.to().name() + words;
    }
}
