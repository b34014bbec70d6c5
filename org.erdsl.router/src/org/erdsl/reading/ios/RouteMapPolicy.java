package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.running.Action;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/**
 * A policy of a route map: the first entry all of whose conditions hold permits or denies, and what none permits is
 * rejected. An entry without condition holds of every route.
 */
final class RouteMapPolicy {

    private final Lists lists;
    private final ReadingLog log;
    private final AddressFamily family;

    RouteMapPolicy(Lists lists, ReadingLog log, AddressFamily family) {
        this.lists = lists;
        this.log = log;
        this.family = family;
    }

    RunningPolicy of(String name, String label, Collection<RouteMapEntry> entries) {
        var lines = entries.stream().map(entry -> entry.line).toList();
        // Whether conditions behind a continue see what was set before it is of no matter: see goOn().
        return new RunningPolicy(name, label, entries.stream().map(this::term).toList(), Outcome.REJECT, false, lines);
    }

    private RunningTerm term(RouteMapEntry entry) {
        var conditions = new MatchConditions(lists, log, family);
        var actions = new ArrayList<Action>();
        var outcome = entry.permit ? Outcome.ACCEPT : Outcome.REJECT;
        log.understood(entry.line);
        for (var statement : entry.statements) {
            var words = statement.words();
            log.understood(statement.line());
            if (words.take("match")) {
                conditions.add(words);
            } else if (words.take("set")) {
                actions.add(SetAction.of(words, lists, log));
            } else if (words.take("continue")) {
                outcome = goOn(entry, words);
            } else if (!words.take("description")) {
                outcome = new Outcome.OutcomeNotUnderstood(log.unknown(words.line(), words.text()));
            }
        }
        if (entry.permit && outcome != Outcome.ACCEPT) {
            actions.add(new Action.Otherwise(true));
        }
        var lines = new ArrayList<SourceLine>(List.of(entry.line));
        entry.statements.forEach(statement -> lines.add(statement.line()));
        return new RunningTerm(String.valueOf(entry.number), conditions.all(), actions, outcome, lines);
    }

    /**
     * A permitting entry may go on to a later one and permits what that does not decide. What conditions there see of
     * changed communities and paths, and what a denying entry with it does, is not documented well.
     */
    private Outcome goOn(RouteMapEntry entry, Words words) {
        var target = words.hasMore() ? words.word() : "";
        if (!entry.permit || entry.statements.stream().anyMatch(RouteMapPolicy::changesWhatIsMatched)) {
            return new Outcome.OutcomeNotUnderstood(log.unknown(words.line(), words.text()));
        }
        return target.isEmpty() ? Outcome.NEXT_TERM : new Outcome.GoTo(target);
    }

    private static boolean changesWhatIsMatched(Statement statement) {
        return statement.begins("set community") || statement.begins("set comm-list") || statement.begins("set as-path");
    }
}
