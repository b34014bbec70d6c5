package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;
import org.erdsl.reading.eos.EosReader;
import org.erdsl.reading.frr.FrrReader;
import org.erdsl.reading.iosxe.IosXeReader;
import org.erdsl.reading.nxos.NxOsReader;
import org.erdsl.reading.vyos.VyosReader;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceText;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Configurations that erdsl did not write, each beside what is to be read of it: its sessions, what becomes of some
 * routes, what is put into BGP, and every statement that is not understood.
 */
class ForeignConfigurationTest {

    private static final int COLUMNS = 5;

    /** What stands in the texts as a key, in one form or another. */
    private static final List<String> SECRETS = List.of("notasecret", "0212034A1F0A", "c2VjcmV0", "deadbeef");

    @ParameterizedTest
    @MethodSource
    void isReadAsExpected(RunningReader reader, Path file) throws IOException {
        var text = SourceText.of(file.getFileName().toString(), Files.readString(file));
        assertTrue(reader.recognises(text));
        var router = reader.read(text);
        var expected = Files.readString(Path.of(file.toString().replaceFirst("\\.cfg$", ".expected")));
        assertEquals(expected, read(router, expected.lines().toList()));
        assertTrue(SECRETS.stream().anyMatch(text.text()::contains));
        assertTrue(SECRETS.stream().noneMatch(router.toString()::contains));
    }

    static Stream<Arguments> isReadAsExpected() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var reader : List.of(new EosReader(), new FrrReader(), new IosXeReader(), new NxOsReader(), new VyosReader())) {
            var folder = Path.of(System.getProperty("testdata"), "reading", reader.platform());
            try (var files = Files.list(folder)) {
                var configurations = files.filter(file -> file.toString().endsWith(".cfg")).sorted().toList();
                assertFalse(configurations.isEmpty(), folder + " is empty");
                configurations.forEach(file -> all.add(Arguments.of(reader, file)));
            }
        }
        return all.stream();
    }

    private static String read(RunningRouter router, List<String> expected) {
        var lines = new ArrayList<String>();
        lines.add("# hostname");
        router.hostname().ifPresent(lines::add);
        lines.add("# session, remote AS, local AS, limit");
        router.sessions().forEach(session -> lines.add(text(session)));
        lines.add("# route: direction, neighbor, prefix, communities, path, what becomes of it");
        expected.stream().filter(line -> line.startsWith("in ") || line.startsWith("out "))
                .forEach(line -> lines.add(route(router, line)));
        lines.add("# put into BGP");
        router.originations().forEach(one -> lines.add(one.vrf().orElse("global") + " " + one.prefix()));
        lines.add("# unknown");
        router.reading().unknown().stream().sorted((one, other) -> one.line().compareTo(other.line()))
                .forEach(unknown -> lines.add(unknown.toString()));
        return String.join("\n", lines) + "\n";
    }

    private static String text(RunningSession session) {
        var settings = session.settings();
        var words = new ArrayList<>(List.of(session.vrf().orElse("global"), session.neighbor().toString(),
                session.family().toString().toLowerCase(Locale.ROOT),
                settings.value(Setting.REMOTE_AS).orElseThrow().toString(),
                settings.value(Setting.LOCAL_AS).orElseThrow().toString()));
        settings.value(Setting.MAXIMUM_PREFIXES).map(PrefixLimit::limit).ifPresent(limit -> words.add(limit.toString()));
        settings.value(Setting.SHUT_DOWN).filter(is -> is).ifPresent(is -> words.add("shutdown"));
        settings.value(Setting.ACTIVATED).filter(is -> !is).ifPresent(is -> words.add("not activated"));
        return String.join(" ", words);
    }

    private static String route(RunningRouter router, String line) {
        var columns = line.split(" ");
        var prefix = Prefix.valueOf(columns[2]);
        var session = router.sessions().stream().filter(one -> one.neighbor().equals(IpAddress.valueOf(columns[1]))
                && one.family() == prefix.family()).findFirst().orElseThrow();
        var policy = columns[0].equals("in") ? SessionPolicy.inbound(router, session)
                : SessionPolicy.outbound(router, session);
        var route = new Route(prefix, Set.copyOf(values(columns[3], Community::valueOf)), values(columns[4], Asn::valueOf));
        var fates = RouteSpace.of(prefix.family(), policy).partition(policy).of(route);
        return String.join(" ", Arrays.asList(columns).subList(0, COLUMNS)) + " "
                + fates.stream().map(fate -> fate.treatment().toString()).distinct().sorted()
                        .collect(Collectors.joining(" or "));
    }

    private static <T> List<T> values(String text, Function<String, T> read) {
        return text.equals("-") ? List.of() : Arrays.stream(text.split(",")).map(read).toList();
    }
}
