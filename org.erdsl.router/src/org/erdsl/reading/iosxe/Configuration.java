package org.erdsl.reading.iosxe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.reading.ios.InterfaceReading;
import org.erdsl.reading.ios.Lists;
import org.erdsl.reading.ios.Neighbors;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.reading.ios.RouteMaps;
import org.erdsl.reading.ios.Sessions;
import org.erdsl.reading.ios.Statement;
import org.erdsl.reading.ios.Words;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;
import org.erdsl.running.UnknownStatement;

/** A text while it is read: first everything in it, then the sessions, which may refer to what stands further down. */
final class Configuration {

    private static final int LAST_STANDARD = 99;

    private final ReadingLog log = new ReadingLog();
    private final Lists lists = new Lists(log);
    private final RouteMaps maps = new RouteMaps(lists, log);
    private final Neighbors neighbors = new Neighbors();
    private final BgpProcess bgp = new BgpProcess(neighbors, log);
    private final List<RunningInterface> interfaces = new ArrayList<>();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private Optional<String> version = Optional.empty();
    private Optional<String> hostname = Optional.empty();

    RunningRouter read(SourceText text) {
        for (var statement : Statement.of(text)) {
            try {
                if (!take(statement)) {
                    log.skipped(statement);
                }
            } catch (IllegalArgumentException e) {
                unknowns.add(new UnknownStatement(log.unknown(statement.line(), statement.text()),
                        EnumSet.allOf(UnknownStatement.Concern.class)));
            }
        }
        var sessions = new Sessions(neighbors, lists, maps, log, bgp).all();
        unknowns.addAll(bgp.unknowns());
        return new RunningRouter("cisco-ios-xe", version, hostname, sessions, maps.policies(), bgp.originations(), interfaces,
                unknowns, log.reading());
    }

    private boolean take(Statement statement) {
        var words = statement.words();
        if (words.take("hostname")) {
            hostname = Optional.of(words.word());
        } else if (words.take("version")) {
            version = Optional.of(words.word());
        } else if (words.take("interface")) {
            interfaces.add(InterfaceReading.of(statement, log));
        } else if (words.take("router", "bgp")) {
            bgp.take(statement);
        } else if (words.take("route-map")) {
            maps.add(statement);
        } else {
            return list(words);
        }
        log.understood(statement.line());
        return true;
    }

    private boolean list(Words words) {
        if (words.take("ip", "prefix-list")) {
            lists.prefix(AddressFamily.IPV4, words.word(), words);
        } else if (words.take("ipv6", "prefix-list")) {
            lists.prefix(AddressFamily.IPV6, words.word(), words);
        } else if (words.take("ip", "community-list")) {
            communities(words);
        } else if (words.take("ip", "as-path", "access-list")) {
            lists.path(words.word(), words);
        } else {
            return false;
        }
        log.understood(words.line());
        return true;
    }

    private void communities(Words words) {
        if (words.take("standard")) {
            lists.standardCommunities(words.word(), words);
        } else if (words.take("expanded")) {
            lists.expandedCommunities(words.word(), words);
        } else {
            var number = words.word();
            if (Integer.parseInt(number) <= LAST_STANDARD) {
                lists.standardCommunities(number, words);
            } else {
                lists.expandedCommunities(number, words);
            }
        }
    }
}
