package org.erdsl.reader.iosxr;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.Asn;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/** Reads the statements of a policy in RPL, a line each. */
final class RplParser {

    private final List<String> lines;
    private int next;

    /** @param lines the statements without remarks */
    RplParser(List<String> lines) {
        this.lines = lines;
    }

    RplPolicy policy() {
        var statements = statements();
        if (next < lines.size()) {
            throw new UnknownConstructException(lines.get(next));
        }
        return new RplPolicy(statements);
    }

    /** The statements up to one that ends a block. */
    private List<RplStatement> statements() {
        var statements = new ArrayList<RplStatement>();
        while (next < lines.size() && !lines.get(next).equals("endif") && !lines.get(next).equals("else")) {
            statements.add(statement(new Words(lines.get(next++))));
        }
        return List.copyOf(statements);
    }

    private RplStatement statement(Words words) {
        if (words.take("if")) {
            return conditional(words);
        }
        var statement = simple(words);
        words.end();
        return statement;
    }

    private static RplStatement simple(Words words) {
        if (words.take("drop")) {
            return new RplStatement.Drop();
        }
        if (words.take("done")) {
            return new RplStatement.Done();
        }
        if (words.take("pass")) {
            return new RplStatement.Pass();
        }
        if (words.take("set", "local-preference")) {
            return new RplStatement.SetLocalPreference(words.number());
        }
        words.expect("prepend", "as-path");
        return new RplStatement.Prepend(words.value(Asn::valueOf), words.hasMore() ? words.number() : 1);
    }

    private RplStatement conditional(Words words) {
        var conditions = new ArrayList<RplCondition>();
        do {
            conditions.add(condition(words));
        } while (words.take("and"));
        words.expect("then").end();
        var then = statements();
        var otherwise = List.<RplStatement>of();
        if (take("else")) {
            otherwise = statements();
        }
        if (!take("endif")) {
            throw words.unknown();
        }
        return new RplStatement.If(List.copyOf(conditions), then, otherwise);
    }

    private boolean take(String line) {
        if (next < lines.size() && lines.get(next).equals(line)) {
            next++;
            return true;
        }
        return false;
    }

    private static RplCondition condition(Words words) {
        if (words.take("destination", "in")) {
            return new RplCondition.DestinationIn(words.word());
        }
        if (words.take("community", "matches-any")) {
            var set = words.word();
            return set.startsWith("(")
                    ? new RplCondition.MatchesAnyOf(CommunitySet.of(inPlace(set, words)))
                    : new RplCondition.MatchesAny(set);
        }
        if (words.take("community", "matches-every")) {
            return new RplCondition.MatchesEvery(words.word());
        }
        if (words.take("as-path", "in")) {
            return new RplCondition.AsPathIn(words.word());
        }
        if (words.take("as-path", "neighbor-is")) {
            return new RplCondition.NeighborIs(words.value(RplParser::quoted));
        }
        words.expect("as-path", "is-local");
        return new RplCondition.IsLocal();
    }

    /** A set in parentheses, of one word. */
    private static List<String> inPlace(String set, Words words) {
        if (!set.endsWith(")")) {
            throw words.unknown();
        }
        return List.of(set.substring(1, set.length() - 1).split(","));
    }

    /** One AS number in single quotation marks. */
    private static Asn quoted(String text) {
        if (!text.matches("'[0-9]+'")) {
            throw new IllegalArgumentException(text);
        }
        return Asn.valueOf(text.substring(1, text.length() - 1));
    }
}
