package org.erdsl.generator.iosxe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.generator.routemap.AsPathList;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.Match;

/**
 * The numbers of AS path lists, which have no names on IOS XE: from 151 to 199, which every release knows; newer ones
 * count on to 500. A number follows from what the list looks for, so it stays when other lists come and go, unless two
 * would have the same.
 */
final class AsPathNumbers {

    private static final int OWN = 199;
    private static final int FIRST = 151;

    /** How many lists beside the one for own paths have a number. */
    static final int MOST = OWN - FIRST;

    private static final String OWN_NAME = PolicyLists.asPathList(new Match.OwnAsPath())
            .orElseThrow().name();

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @throws IllegalArgumentException when there are more lists than numbers */
    AsPathNumbers(List<AsPathList> lists) {
        if (lists.size() > MOST) {
            throw new IllegalArgumentException(lists.size() + " AS path lists");
        }
        lists.stream().map(AsPathList::name).sorted(Comparator.naturalOrder()).forEach(this::number);
    }

    private void number(String name) {
        if (name.equals(OWN_NAME)) {
            numbers.put(name, OWN);
            return;
        }
        var number = FIRST + Math.floorMod(name.hashCode(), MOST);
        while (numbers.containsValue(number)) {
            number = FIRST + (number + 1 - FIRST) % MOST;
        }
        numbers.put(name, number);
    }

    /** The number of a list, by the name it has on other platforms. */
    int of(String name) {
        return numbers.get(name);
    }

    /** All numbers, ascending. */
    List<Integer> all() {
        return numbers.values().stream().sorted().toList();
    }
}
