package org.erdsl.running;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.erdsl.net.Community;
import org.erdsl.policy.PrefixRange;

/** A condition on routes, as a tree. It holds of a route, does not, or that is unknown; unknown is never false. */
public sealed interface Condition {

    /** Holds of every route. */
    Condition ALWAYS = new AllOf(List.of());

    /** Holds of no route. */
    Condition NEVER = new AnyOf(List.of());

    /** All of them hold; of every route where there are none. */
    record AllOf(List<Condition> conditions) implements Condition {

        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of them holds; of no route where there are none. */
    record AnyOf(List<Condition> conditions) implements Condition {

        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** The condition does not hold. */
    record Not(Condition condition) implements Condition {
    }

    /**
     * A list of permitting and denying entries, as prefix, community and AS path lists are: the first entry whose
     * condition holds says whether the list does. Where none holds, the list does not.
     */
    record FirstOf(List<Entry> entries) implements Condition {

        /**
         * @param permit whether the list holds where this entry decides
         * @param line where the entry stands
         */
        public record Entry(boolean permit, Condition condition, SourceLine line) {
        }

        public FirstOf {
            entries = List.copyOf(entries);
        }
    }

    /** The route's prefix belongs to one of these ranges. Ranges of the other address family hold no route. */
    record InPrefixes(List<PrefixRange> ranges) implements Condition {

        public InPrefixes {
            ranges = List.copyOf(ranges);
        }
    }

    /** The route carries at least one community of the pattern. */
    record HasCommunity(CommunityPattern pattern) implements Condition {
    }

    /**
     * A POSIX extended regular expression finds a match in the text of all standard communities of the route, in
     * ascending order with a blank between them. It is understood where it comes down to at least one community having a
     * match, and unknown else.
     *
     * @param expression the regular expression, in which an underscore is the beginning, the end or a blank
     * @param line where it stands
     */
    record CommunitiesText(String expression, SourceLine line) implements Condition {
    }

    /** The route carries these standard communities and no other. */
    record ExactCommunities(Set<Community> communities) implements Condition {

        public ExactCommunities {
            communities = Set.copyOf(communities);
        }
    }

    /** The route's AS path is one of the pattern. */
    record PathIs(AsPathPattern pattern) implements Condition {
    }

    /**
     * A POSIX extended regular expression finds a match in the text of the route's AS path: plain numbers, nearest first,
     * with a blank between them.
     *
     * @param expression the regular expression, in which an underscore is the beginning, the end or a blank
     * @param line where it stands: what it says is unknown where it is no such expression
     */
    record PathText(String expression, SourceLine line) implements Condition {
    }

    /**
     * The route carries something that is compared by its name only, and that routes have or have not independently of
     * everything else: {@code large-community 64500:1:2}, {@code rt 65010:3}. The name is written the same on every
     * platform: the kind in these words, then the value. Conditions that depend on each other (metrics, tags, lengths)
     * are none of these.
     */
    record Carries(String what) implements Condition {
    }

    /** Nobody knows whether it holds. */
    record NotUnderstood(Unknown unknown) implements Condition {
    }

    /**
     * A condition that has a name in the configuration; it holds where its condition does.
     *
     * @param label what messages call it: {@code prefix-list OWN-V4}
     * @param lines where it is defined; none where it is not
     */
    record Named(String label, Condition condition, List<SourceLine> lines) implements Condition {

        public Named {
            lines = List.copyOf(lines);
        }
    }

    static Condition allOf(Condition... conditions) {
        return new AllOf(Arrays.asList(conditions));
    }

    static Condition anyOf(Condition... conditions) {
        return new AnyOf(Arrays.asList(conditions));
    }

    static Condition not(Condition condition) {
        return new Not(condition);
    }

    static Condition inPrefixes(PrefixRange... ranges) {
        return new InPrefixes(Arrays.asList(ranges));
    }

    static Condition hasCommunity(Community community) {
        return new HasCommunity(new CommunityPattern.Exactly(community));
    }

    static Condition notUnderstood(SourceLine line, String text) {
        return new NotUnderstood(new Unknown(line, text));
    }
}
