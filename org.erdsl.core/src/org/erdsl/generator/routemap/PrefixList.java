package org.erdsl.generator.routemap;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/**
 * The prefixes a term looks for.
 *
 * @param name unique on the router
 * @param family the address family of all entries
 * @param entries any of which may match
 */
public record PrefixList(String name, AddressFamily family, List<Entry> entries) {

    private static final int STEP = 5;

    /**
     * @param sequence the number of the entry in its list
     * @param range the prefixes it matches
     */
    public record Entry(int sequence, PrefixRange range) {

        /**
         * The prefix with the lengths that match, as all platforms with {@code ge} and {@code le} write it:
         * length &lt; ge &lt;= le &lt;= bits, and without both only the prefix itself matches.
         */
        public String text() {
            var text = range.prefix().toString();
            if (range.minimumLength() > range.prefix().length()) {
                text += " ge " + range.minimumLength();
            }
            var toTheLast = range.minimumLength() > range.prefix().length()
                    && range.maximumLength() == range.prefix().family().bits();
            if (!range.isExact() && !toTheLast) {
                text += " le " + range.maximumLength();
            }
            return text;
        }
    }

    public PrefixList {
        entries = List.copyOf(entries);
    }

    static PrefixList of(String name, AddressFamily family, Match.AnyPrefix match) {
        var entries = new ArrayList<Entry>();
        for (var range : match.ranges()) {
            entries.add(new Entry((entries.size() + 1) * STEP, range));
        }
        return new PrefixList(name, family, entries);
    }
}
