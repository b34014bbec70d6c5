package org.erdsl.report;

import java.util.Locale;

import org.erdsl.landscape.Names;
import org.erdsl.traffic.Medium;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.asymmetry.Asymmetry;

/** What the report says in the same words wherever it is printed. */
final class ReportWords {

    private ReportWords() {
    }

    /** What carries a path: {@code ExpressRoute: amsterdamCircuit}. */
    static String carriedBy(Path path) {
        return switch (path.medium()) {
            case EXPRESSROUTE -> "ExpressRoute: " + Names.of(path.circuit().orElseThrow());
            case INTERNET -> "Internet";
            case MICROSOFT -> "Microsoft's network";
            case COMPANY -> "The company's network";
            case NONE -> "Does not work";
        };
    }

    /** The short name of what carries a path, for style sheets: {@code expressroute}. */
    static String id(Medium medium) {
        return medium.name().toLowerCase(Locale.ROOT);
    }

    static String of(Asymmetry asymmetry) {
        var here = "`" + Names.of(asymmetry.here().owner()) + "`";
        var there = "`" + Names.of(asymmetry.there().owner()) + "`";
        return switch (asymmetry.kind()) {
            case ANNOUNCED_TO_THE_INTERNET_TOO -> "`%s` is advertised on %s, and `%s` is announced to the internet at %s"
                    .formatted(asymmetry.here().prefix(), here, asymmetry.there().prefix(), there);
            case SHARED_NAT_POOL -> "%s and %s translate to the same addresses: `%s` and `%s`"
                    .formatted(there, here, asymmetry.there().prefix(), asymmetry.here().prefix());
            case UNDECIDED_BETWEEN_CIRCUITS -> "`%s` is advertised on %s and on %s with AS paths of the same length"
                    .formatted(asymmetry.here().prefix(), there, here);
        };
    }
}
