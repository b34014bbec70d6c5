package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.Community;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;

/**
 * A named community: a route matches it when it carries all members, or, with {@code invert-match}, when it does not
 * (Juniper, "How BGP Communities and Extended Communities Are Evaluated in Routing Policy Match Conditions").
 */
final class CommunityDefinition {

    private final String name;
    private final List<CommunityMember> members = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private boolean inverted;

    CommunityDefinition(String name) {
        this.name = name;
    }

    /** Takes what stands below its name; whether it is understood. */
    boolean take(JunosStatement statement) {
        lines.add(statement.line());
        if (statement.word(0).equals("members") && statement.words().size() == 2) {
            members.add(new CommunityMember(statement.word(1), statement.line()));
            return true;
        }
        inverted |= statement.word(0).equals("invert-match");
        return statement.word(0).equals("invert-match");
    }

    Condition condition() {
        var all = new Condition.AllOf(members.stream().map(CommunityMember::condition).toList());
        var condition = members.isEmpty() ? Condition.notUnderstood(lines.get(0), "community " + name + " without members")
                : inverted ? Condition.not(all) : all;
        return new Condition.Named("community " + name, condition, lines);
    }

    /** Its members, where all are standard communities. */
    Optional<Set<Community>> literals() {
        var literals = new HashSet<Community>();
        for (var member : members) {
            var literal = member.literal();
            if (literal.isEmpty()) {
                return Optional.empty();
            }
            literals.add(literal.get());
        }
        return members.isEmpty() || inverted ? Optional.empty() : Optional.of(literals);
    }

    /** The standard communities that are deleted by its name; nothing where it is not understood which. */
    Optional<CommunityFilter> filter() {
        var entries = new ArrayList<CommunityFilter.Entry>();
        for (var member : members) {
            var pattern = member.pattern();
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            entries.add(new CommunityFilter.Entry(true, pattern.get()));
        }
        return members.isEmpty() || inverted ? Optional.empty() : Optional.of(new CommunityFilter(entries));
    }
}
