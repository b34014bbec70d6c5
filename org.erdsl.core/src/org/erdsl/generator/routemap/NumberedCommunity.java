package org.erdsl.generator.routemap;

import java.util.List;
import java.util.TreeMap;

import org.erdsl.net.Community;

/**
 * A community in a list whose entries have numbers.
 *
 * @param number the number of the entry, 1 to 65535 unless a list holds more than one value with a second half of 65535
 * @param community the value
 */
public record NumberedCommunity(int number, Community community) {

    /**
     * The entries of a list, by number. A number is the second half of its community, so it stays when other entries
     * come and go; where that is taken, or 0, it is the next that is free.
     */
    public static List<NumberedCommunity> of(CommunityList list) {
        var byNumber = new TreeMap<Integer, Community>();
        for (var community : list.communities().stream().sorted().distinct().toList()) {
            var number = Math.max(1, community.number());
            while (byNumber.containsKey(number)) {
                number++;
            }
            byNumber.put(number, community);
        }
        return byNumber.entrySet().stream()
                .map(entry -> new NumberedCommunity(entry.getKey(), entry.getValue()))
                .toList();
    }
}
