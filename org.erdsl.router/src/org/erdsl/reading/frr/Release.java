package org.erdsl.reading.frr;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What FRR says of itself at the top of what it shows: which release it is, and which set of defaults holds.
 *
 * @param number the release, 804 for 8.4; none where it is not said
 * @param defaults {@code traditional} or {@code datacenter}; none where it is not said
 */
record Release(Optional<Integer> number, Optional<String> defaults) {

    private static final Pattern VERSION = Pattern.compile("(?m)^frr version (\\d+)\\.(\\d+)");
    private static final Pattern DEFAULTS = Pattern.compile("(?m)^frr defaults (\\S+)$");
    private static final int HUNDRED = 100;

    /** Since this release neighbors of another AS need filters, under the traditional defaults (release notes of 7.4). */
    private static final int NEEDS_FILTERS = 704;
    private static final int TEN = 1000;

    static Release of(String text) {
        var version = VERSION.matcher(text);
        var defaults = DEFAULTS.matcher(text);
        return new Release(
                version.find()
                        ? Optional.of(Integer.parseInt(version.group(1)) * HUNDRED + Integer.parseInt(version.group(2)))
                        : Optional.empty(),
                defaults.find() ? Optional.of(defaults.group(1)) : Optional.empty());
    }

    /** Whether a neighbor of another AS without filters takes and tells nothing; nothing where that is not known. */
    Optional<Boolean> needsFilters() {
        if (defaults.filter("datacenter"::equals).isPresent()) {
            return Optional.of(false);
        }
        return defaults.filter("traditional"::equals).flatMap(traditional -> number).map(release -> release >= NEEDS_FILTERS);
    }

    /** Whether the first AS is checked where nothing says so; releases from 10 on may, so of them it is not known. */
    Optional<Boolean> checksFirstAs() {
        return number.filter(release -> release < TEN).map(release -> false);
    }
}
