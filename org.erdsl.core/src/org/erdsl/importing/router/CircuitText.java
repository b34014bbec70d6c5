package org.erdsl.importing.router;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.erdsl.importing.ModelText;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;

/** The text of a circuit. What its links have in common is said once; the comparison afterwards says what is not. */
final class CircuitText {

    private final FoundCircuit circuit;
    private final String name;
    private final CommunityClauses clauses;
    private final ModelText text;

    CircuitText(FoundCircuit circuit, String name, CommunityClauses clauses, ModelText text) {
        this.circuit = circuit;
        this.name = name;
        this.clauses = clauses;
        this.text = text;
    }

    void write() {
        text.open("circuit", name, null);
        text.line("// no configuration says these: provider …, peering location …, sku …, bandwidth …");
        text.line("microsoft peering {");
        common(FoundLink::vlan).ifPresent(vlan -> text.line(2, "vlan " + vlan));
        common(FoundLink::outerVlan).ifPresent(vlan -> text.line(2, "outer vlan " + vlan));
        settings().value(Setting.LOCAL_AS).ifPresent(asn -> text.line(2, "asn " + asn));
        link("primary", circuit.primary());
        circuit.secondary().ifPresent(link -> link("secondary", link));
        if (sameAdvertised()) {
            advertised(circuit.primary()).forEach(line -> text.line(2, line));
        }
        session();
        accepted();
        text.line("}");
        text.close();
    }

    private RunningSettings settings() {
        return circuit.primary().first().session().settings();
    }

    private Optional<Integer> common(Function<FoundLink, OptionalInt> value) {
        var values = circuit.links().stream().map(value).distinct().toList();
        return values.size() == 1 && values.get(0).isPresent() ? Optional.of(values.get(0).getAsInt()) : Optional.empty();
    }

    private boolean sameAdvertised() {
        return circuit.links().stream().map(this::advertised).distinct().count() == 1;
    }

    private void link(String role, FoundLink link) {
        text.line(2, role + " " + join(link.subnets()) + " on " + link.router().name()
                + link.link().map(found -> " interface " + ModelText.quoted(physical(found))).orElse("") + " {");
        if (link.link().isPresent() && link.vlan().isEmpty()) {
            text.line(3, "untagged");
        } else if (common(FoundLink::vlan).isEmpty() && link.vlan().isPresent()) {
            text.line(3, "vlan " + link.vlan().getAsInt());
        }
        link.first().session().vrf().ifPresent(vrf -> text.line(3, "vrf " + ModelText.quoted(vrf)));
        if (!sameAdvertised()) {
            advertised(link).forEach(line -> text.line(3, line));
        }
        text.line(2, "}");
    }

    /** The number of a sub-interface or unit is not the model's business. */
    private static String physical(RunningInterface link) {
        return link.name().replaceFirst("\\.\\d+$", "");
    }

    private List<String> advertised(FoundLink link) {
        var byOrigin = new LinkedHashMap<List<Asn>, List<Prefix>>();
        var lines = new ArrayList<String>();
        var prepends = new LinkedHashSet<List<Asn>>();
        for (var session : link.sessions()) {
            var routes = new AdvertisedRoutes(session);
            routes.byOrigin().forEach((origin, prefixes) ->
                    byOrigin.computeIfAbsent(origin, key -> new ArrayList<>()).addAll(prefixes));
            routes.others().forEach(range -> lines.add("// also advertises " + range.prefix() + " from /"
                    + range.minimumLength() + " to /" + range.maximumLength() + ", which no model can say"));
            prepends.add(routes.prepended());
        }
        byOrigin.forEach((origin, prefixes) -> lines.add("advertise " + join(prefixes)
                + (origin.isEmpty() ? "" : " from asn " + join(origin))));
        prepends.stream().filter(prepended -> !prepended.isEmpty()).findFirst()
                .ifPresent(prepended -> lines.add("prepend " + join(prepended)));
        return lines;
    }

    private void session() {
        if (settings().value(Setting.AUTHENTICATED).orElse(false)) {
            text.line(2, "authentication md5 secret ER_" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        }
        stated(Setting.MAXIMUM_PREFIXES).filter(limit -> limit.limit() > 0
                && limit.atLimit() == PrefixLimit.AtLimit.TEAR_DOWN).ifPresent(limit ->
                        text.line(2, "maximum prefixes " + limit.limit() + (limit.warningPercent().isEmpty() ? ""
                                : " warning " + limit.warningPercent().getAsInt())));
        bfd().ifPresent(bfd -> text.line(2, "bfd" + bfd.timers().map(CircuitText::words).orElse("")));
        stated(Setting.TIMERS).filter(timers -> timers.keepaliveSeconds() > 0
                && timers.holdSeconds() > timers.keepaliveSeconds()).ifPresent(timers ->
                        text.line(2, "timers " + timers.keepaliveSeconds() + " " + timers.holdSeconds()));
        circuit.primary().link().map(RunningInterface::mtu).filter(OptionalInt::isPresent)
                .ifPresent(mtu -> text.line(2, "mtu " + mtu.getAsInt()));
    }

    private <T> Optional<T> stated(Setting<T> setting) {
        return settings().get(setting).filter(stated -> !stated.isDefault()).map(Stated::value);
    }

    private Optional<RunningBfd> bfd() {
        var session = settings().value(Setting.BFD).filter(RunningBfd::enabled);
        var link = circuit.primary().link().flatMap(RunningInterface::bfd).filter(bfd -> bfd.timers().isPresent());
        return session.filter(bfd -> bfd.timers().isPresent()).or(() -> session.isPresent() ? link.or(() -> session)
                : Optional.empty());
    }

    private static String words(Bfd bfd) {
        return " " + bfd.intervalMilliseconds() + " ms multiplier " + bfd.multiplier();
    }

    private void accepted() {
        var byFamily = new LinkedHashMap<AddressFamily, AcceptedRoutes>();
        for (var family : AddressFamily.values()) {
            circuit.session(family).ifPresent(session ->
                    byFamily.put(family, new AcceptedRoutes(session, clauses.known())));
        }
        var lengths = byFamily.entrySet().stream()
                .flatMap(entry -> bounds(entry.getKey(), entry.getValue().lengths()).stream()).toList();
        if (!lengths.isEmpty()) {
            text.line(2, "prefix lengths " + String.join(", ", lengths));
        }
        var routes = byFamily.values().iterator().next();
        if (routes.acceptsEverything()) {
            text.line(2, "// accepts routes without any community, which no model can say");
        }
        var excluded = routes.excluded().stream().flatMap(community -> clauses.service(community).stream()).toList();
        var except = excluded.isEmpty() ? "" : " except " + String.join(", ", excluded);
        for (var entry : byPreference(routes).entrySet()) {
            for (var clause : clauses.of(entry.getValue())) {
                text.line(2, "accept " + clause + except + (entry.getKey().isEmpty() ? ""
                        : " local preference " + entry.getKey().getAsLong()));
                except = "";
            }
        }
        if (routes.communities().isEmpty()) {
            text.line(2, "// accepts nothing by communities alone: accept …");
        }
    }

    /** Those that are not what the language means without a word; larger prefixes were never assigned to anybody. */
    private static Optional<String> bounds(AddressFamily family, List<Integer> lengths) {
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        var usual = family == AddressFamily.IPV4 ? 8 : 12;
        var minimum = Math.max(lengths.get(0), usual);
        var maximum = Math.max(lengths.get(lengths.size() - 1), minimum);
        return minimum == usual && maximum == family.bits() ? Optional.empty()
                : Optional.of(family.toString().toLowerCase(Locale.ROOT) + " " + minimum + "-" + maximum);
    }

    private static Map<OptionalLong, List<Community>> byPreference(AcceptedRoutes routes) {
        var all = new LinkedHashMap<OptionalLong, List<Community>>();
        routes.communities().forEach((community, preference) ->
                all.computeIfAbsent(preference, key -> new ArrayList<>()).add(community));
        return all;
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
