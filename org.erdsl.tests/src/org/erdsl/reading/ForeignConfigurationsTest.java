package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.reading.iosxr.IosXrReader;
import org.erdsl.reading.junos.JunosReader;
import org.erdsl.routes.Announcement;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.SourceText;
import org.erdsl.running.Unknown;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;
import org.erdsl.sets.Treatment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Configurations that erdsl did not write, each with what a router makes of some routes in comments at its top. */
class ForeignConfigurationsTest {

    private static final List<RunningReader> READERS = List.of(new IosXrReader(), new JunosReader());

    static Stream<Arguments> expectations() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var reader : READERS) {
            var folder = Path.of(System.getProperty("testdata"), "reading", reader.platform());
            try (var files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    all.addAll(expectations(reader, file));
                }
            }
        }
        assertTrue(all.size() > READERS.size());
        return all.stream();
    }

    private static List<Arguments> expectations(RunningReader reader, Path file) throws IOException {
        var text = SourceText.of(file.getFileName().toString(), Files.readString(file));
        assertTrue(reader.recognises(text), file::toString);
        return text.lines().stream().filter(line -> line.matches("[#!]> .*"))
                .map(line -> Arguments.of(reader.platform(), line, text)).toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("expectations")
    void routesGoWhereTheRouterSendsThem(String platform, String line, SourceText text) {
        var columns = Arrays.stream(line.substring(3).split("\\|", -1)).map(String::strip).toList();
        var route = Announcement.of(List.of(columns.get(2), columns.get(3), columns.get(4).replaceAll("(?<=[0-9]) (?=[0-9])", ",")),
                List.of());
        var router = reader(platform).read(text);
        var session = session(router, columns.get(1), route);
        var policy = columns.get(0).equals("in") ? SessionPolicy.inbound(router, session)
                : SessionPolicy.outbound(router, session);
        var fates = RouteSpace.of(session.family(), policy).partition(policy).of(route.route());
        assertEquals(columns.get(5), fates.stream().map(fate -> text(fate.treatment())).distinct()
                .collect(Collectors.joining(" or ")));
    }

    private static RunningReader reader(String platform) {
        return READERS.stream().filter(reader -> reader.platform().equals(platform)).findFirst().orElseThrow();
    }

    private static RunningSession session(RunningRouter router, String neighbor, Announcement route) {
        return router.sessions().stream()
                .filter(session -> session.neighbor().equals(IpAddress.valueOf(neighbor))
                        && session.family() == route.prefix().family())
                .findFirst().orElseThrow();
    }

    private static String text(Treatment treatment) {
        return treatment instanceof Treatment.Undecided undecided
                ? "unknown by " + undecided.unknowns().stream().map(Unknown::line).map(line -> Integer.toString(line.number()))
                        .collect(Collectors.joining(", "))
                : treatment.toString();
    }
}
