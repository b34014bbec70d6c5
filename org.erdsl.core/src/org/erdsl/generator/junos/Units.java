package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import org.erdsl.policy.InterfacePlan;

/** How logical interfaces are numbered: like their VLAN, and 0 where there is none. */
final class Units {

    private Units() {
    }

    /** The number of a link's unit. */
    static int number(InterfacePlan link) {
        return link.vlan().orElse(0);
    }

    /** What the unit is called outside the hierarchy of interfaces: {@code xe-0/0/0.300}. */
    static String name(InterfacePlan link) {
        return link.name() + "." + number(link);
    }

    /** One sentence for each link that finds no unit of its own. */
    static List<String> unsupported(List<InterfacePlan> links) {
        var sentences = new ArrayList<String>();
        var units = new HashSet<String>();
        var tagged = new HashMap<String, Boolean>();
        for (var link : links) {
            if (link.name().contains(".")) {
                sentences.add("The interface " + link.name() + " is a logical one; name the physical one, its unit is"
                        + " the VLAN.");
            }
            if (!units.add(name(link))) {
                sentences.add("Two links are on unit " + number(link) + " of interface " + link.name() + ".");
            } else if (tagged.computeIfAbsent(link.name(), name -> link.vlan().isPresent()) != link.vlan().isPresent()) {
                sentences.add("One link on interface " + link.name() + " has a tag and another has none.");
            }
        }
        return sentences;
    }
}
