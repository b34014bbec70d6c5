package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.erdsl.net.AddressFamily;
import org.erdsl.running.Origination;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/**
 * The statements that platforms of this family share: names, interfaces, lists and route maps. What they do not share, the
 * process of BGP, is each platform's own. Sessions may refer to what stands further down, so they come last.
 */
public final class CommonStatements {

    private static final int LAST_STANDARD = 99;

    /** The process of BGP while it is read. */
    public interface Process extends Sessions.Defaults {

        /** Takes {@code router bgp} and what is inside. */
        void take(Statement process);

        /** The prefixes it puts into BGP. */
        List<Origination> originations();

        /** What in it is not understood and concerns every session. */
        List<UnknownStatement> unknowns();
    }

    private final ReadingLog log;
    private final Lists lists;
    private final RouteMaps maps;
    private final Interfaces interfaces = new Interfaces();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private Optional<String> version = Optional.empty();
    private Optional<String> hostname = Optional.empty();

    /** @param paths whether an expression in an AS path list means what it means as text */
    public CommonStatements(ReadingLog log, Predicate<String> paths) {
        this.log = log;
        this.lists = new Lists(log, paths);
        this.maps = new RouteMaps(lists, log);
    }

    /** Reads a text of a platform. */
    public RunningRouter read(String platform, SourceText text, Neighbors neighbors, Process bgp) {
        return read(platform, Statement.of(text), neighbors, bgp);
    }

    /** Reads the statements of a text of a platform. */
    public RunningRouter read(String platform, List<Statement> statements, Neighbors neighbors, Process bgp) {
        for (var statement : statements) {
            try {
                if (!take(statement, bgp)) {
                    log.skipped(statement);
                }
            } catch (IllegalArgumentException e) {
                unknowns.add(new UnknownStatement(log.unknown(statement.line(), statement.text()),
                        EnumSet.allOf(Concern.class)));
            }
        }
        var sessions = new Sessions(neighbors, lists, maps, interfaces, log, bgp).all();
        unknowns.addAll(bgp.unknowns());
        return new RunningRouter(platform, version, hostname, sessions, maps.policies(), bgp.originations(),
                interfaces.all(), unknowns, log.reading());
    }

    private boolean take(Statement statement, Process bgp) {
        var words = statement.words();
        if (words.take("hostname")) {
            hostname = Optional.of(words.word());
        } else if (words.take("version")) {
            version = Optional.of(words.word());
        } else if (words.take("interface")) {
            interfaces.take(statement, log);
        } else if (words.take("router", "bgp")) {
            bgp.take(statement);
        } else if (words.take("route-map")) {
            maps.add(statement);
        } else if (!(words.take("no") ? takeBack(words) : list(statement, words))) {
            return false;
        }
        log.understood(statement.line());
        return true;
    }

    /** What a text to load takes back before it says it anew; a router shows no such line of lists and route maps. */
    private boolean takeBack(Words words) {
        if (words.take("route-map")) {
            maps.forget(words.word());
        } else if (words.take("ip", "prefix-list")) {
            lists.forgetPrefixes(AddressFamily.IPV4, words.word());
        } else if (words.take("ipv6", "prefix-list")) {
            lists.forgetPrefixes(AddressFamily.IPV6, words.word());
        } else if (words.take("ip", "community-list") || words.take("bgp", "community-list")) {
            if (!words.take("standard") && !words.take("expanded")) {
                words.take("regexp");
            }
            lists.forgetCommunities(words.word());
        } else if (words.take("ip", "as-path", "access-list") || words.take("bgp", "as-path", "access-list")) {
            lists.forgetPaths(words.word());
        } else if (words.take("interface")) {
            interfaces.forget(words.word());
        } else {
            return false;
        }
        return true;
    }

    private boolean list(Statement statement, Words words) {
        if (words.take("ip", "prefix-list")) {
            prefixes(AddressFamily.IPV4, statement, words);
        } else if (words.take("ipv6", "prefix-list")) {
            prefixes(AddressFamily.IPV6, statement, words);
        } else if (words.take("ip", "community-list") || words.take("bgp", "community-list")) {
            communities(words);
        } else if (words.take("ip", "as-path", "access-list") || words.take("bgp", "as-path", "access-list")) {
            lists.path(words.word(), words);
        } else {
            access(statement, words);
            return false;
        }
        return true;
    }

    /**
     * {@code access-list N ...}, or {@code ip access-list [standard|extended] NAME} with an entry a line inside. They count
     * as skipped unless a session uses them.
     */
    private void access(Statement statement, Words words) {
        if (words.take("access-list")) {
            lists.accessLists().add(words.word(), words);
            return;
        }
        if (!words.take("ip", "access-list")) {
            return;
        }
        if (!words.take("standard")) {
            words.take("extended");
        }
        var name = words.word();
        statement.inside().forEach(entry -> lists.accessLists().add(name, entry.words()));
    }

    /** An entry in one line, or a list with an entry a line inside. */
    private void prefixes(AddressFamily family, Statement statement, Words words) {
        var name = words.word();
        if (words.hasMore()) {
            lists.prefix(family, name, words);
        }
        statement.inside().forEach(entry -> {
            lists.prefix(family, name, entry.words());
            log.understood(entry.line());
        });
    }

    private void communities(Words words) {
        if (words.take("expanded") || words.take("regexp")) {
            lists.expandedCommunities(words.word(), words);
            return;
        }
        words.take("standard");
        var name = words.word();
        if (name.matches("\\d{1,3}") && Integer.parseInt(name) > LAST_STANDARD) {
            lists.expandedCommunities(name, words);
        } else {
            lists.standardCommunities(name, words);
        }
    }
}
