package org.erdsl.reader.routeros;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** What stands in the parentheses of a filter rule. */
final class Condition {

    private Condition() {
    }

    /**
     * Reads conditions with {@code &&} or with {@code ||} between them; the manual does not say which binds tighter, so
     * both in one rule are an unknown construct.
     */
    static Predicate<Announcement> of(String text, Words words) {
        if (text.contains("&&") && text.contains("||")) {
            throw words.unknown();
        }
        var parts = Arrays.stream(text.split("&&|\\|\\|")).map(part -> one(part, words)).toList();
        return text.contains("||")
                ? route -> parts.stream().anyMatch(part -> part.test(route))
                : route -> parts.stream().allMatch(part -> part.test(route));
    }

    private static Predicate<Announcement> one(String text, Words whole) {
        var words = new Words(text);
        Predicate<Announcement> condition;
        if (words.take("dst", "in")) {
            var prefix = words.value(Prefix::valueOf);
            condition = route -> prefix.contains(route.prefix());
        } else if (words.take("dst", "==")) {
            var prefix = words.value(Prefix::valueOf);
            condition = route -> prefix.equals(route.prefix());
        } else if (words.take("dst-len")) {
            var number = number(words);
            condition = route -> number.test(route.prefix().length());
        } else if (words.take("bgp-path-len")) {
            var number = number(words);
            condition = route -> number.test(route.asPath().size());
        } else if (words.take("bgp-as-path")) {
            condition = AsPathExpression.of(text.strip().substring("bgp-as-path".length()).strip(), words);
            while (words.hasMore()) {
                words.word();
            }
        } else {
            var every = words.expect("bgp-communities").oneOf("includes", "any").equals("includes");
            var values = Arrays.stream(words.word().split(",")).map(Condition::community).toList();
            condition = route -> every ? route.communities().containsAll(values)
                    : values.stream().anyMatch(route.communities()::contains);
        }
        if (words.hasMore()) {
            throw whole.unknown();
        }
        return condition;
    }

    /** A well-known community has a name; what its number is taken for is not known. */
    private static Community community(String text) {
        if (text.equals("graceful-shutdown")) {
            return Community.GRACEFUL_SHUTDOWN;
        }
        var community = Community.valueOf(text);
        if (community.asn() == Community.GRACEFUL_SHUTDOWN.asn()) {
            throw new UnknownConstructException(text);
        }
        return community;
    }

    private static IntPredicate number(Words words) {
        if (words.take("in")) {
            var ends = words.word().split("-");
            var least = Integer.parseInt(ends[0]);
            var most = Integer.parseInt(ends[1]);
            return value -> value >= least && value <= most;
        }
        var operator = words.oneOf("==", "<", ">", "<=", ">=");
        var other = words.number();
        return switch (operator) {
            case "==" -> value -> value == other;
            case "<" -> value -> value < other;
            case ">" -> value -> value > other;
            case "<=" -> value -> value <= other;
            default -> value -> value >= other;
        };
    }
}
