package org.erdsl.observed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** Looks into values of {@link JsonText}. What has another type than is asked for is not there. */
public final class JsonValues {

    private JsonValues() {
    }

    /** The value of a path of names; nothing where one is missing. */
    public static Optional<Object> at(Object value, String... path) {
        var here = value;
        for (var name : path) {
            here = here instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(here);
    }

    public static Optional<String> text(Object value, String... path) {
        return at(value, path).filter(String.class::isInstance).map(String.class::cast);
    }

    public static OptionalLong number(Object value, String... path) {
        var found = at(value, path);
        return found.isPresent() && found.get() instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** The elements of an array; none where there is none. */
    public static List<?> list(Object value, String... path) {
        return at(value, path).filter(List.class::isInstance).map(list -> (List<?>) list).orElse(List.of());
    }

    /** The members of an object; none where there is none. */
    public static Map<?, ?> map(Object value, String... path) {
        return at(value, path).filter(Map.class::isInstance).map(map -> (Map<?, ?>) map).orElse(Map.of());
    }

    /** A whole number that is written out; nothing where the text is none. */
    public static OptionalLong wholeNumber(String text) {
        return text.matches("[0-9]{1,10}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    public static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.valueOf(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static Optional<Prefix> prefix(String text) {
        try {
            return Optional.of(Prefix.valueOf(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An AS path of plain AS numbers with spaces between; nothing where sets or confederations are in it. */
    public static Optional<List<Asn>> asPath(String text) {
        try {
            return Optional.of(text.isBlank() ? List.of() : text.strip().lines()
                    .flatMap(line -> List.of(line.split(" +")).stream()).map(Asn::valueOf).toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Communities by number or by the names that RFC 1997 and RFC 8326 give some; others count for nothing here. */
    public static Set<Community> communities(List<?> texts) {
        return texts.stream().map(Object::toString).map(WellKnownCommunities::named)
                .flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
