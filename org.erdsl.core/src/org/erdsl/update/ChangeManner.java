package org.erdsl.update;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.change.RouterChange;

/**
 * How a change is put on the routers of a platform, in words.
 *
 * @param comment the mark of comments in its files
 * @param remarks what else has to be known, one sentence each
 */
public record ChangeManner(String platform, String comment, List<String> remarks) {

    public ChangeManner {
        remarks = List.copyOf(remarks);
    }

    /** @param platform any, as models name it */
    public static ChangeManner of(String platform) {
        return switch (platform) {
            case "frr" -> new ChangeManner(platform, "!", List.of(
                    "vtysh -f FILE takes the commands one by one; bgpd applies what they change some seconds later."));
            // Cisco, Catalyst 3130 software configuration guide, "Managing Routing Policy Changes".
            case "cisco-ios-xe" -> new ChangeManner(platform, "!", List.of(
                    "Routes that are there already are looked at anew by a soft reset of each session that changes, in"
                            + " both directions: clear ip bgp NEIGHBOR soft. It needs no restart."));
            case "arista-eos", "cisco-nx-os" -> new ChangeManner(platform, "!", List.of(
                    "Whether routes that are there already are looked at anew by themselves was not confirmed: look, and"
                            + " ask for a soft reset (route refresh) of each session that changes where they are not."));
            case "huawei-vrp" -> new ChangeManner(platform, "#", List.of(
                    "Enter by system-view alone: in system-view immediately each command would count at once."));
            case "cisco-ios-xr" -> new ChangeManner(platform, "!", List.of());
            default -> new ChangeManner(platform, "#", List.of());
        };
    }

    /** @param file the router's file, with the commands' files below the output folder */
    List<String> steps(String file, String apply, String takeBack) {
        var steps = new ArrayList<String>();
        var manner = RouterChange.manner(platform);
        if (manner.isEmpty()) {
            steps.add("No commands are computed for " + platform + ": load " + file + " as its first lines say.");
        } else {
            switch (manner.get()) {
                case COMMANDS -> {
                    steps.add("Load " + apply + " the way the first lines of " + file + " say; " + takeBack + " takes it back.");
                    steps.add("Computed and proven step by step on the texts of the files: at each moment every route is"
                            + " treated as before or as after. Nothing is proven where the router does not run the earlier file.");
                }
                case CANDIDATE -> steps.add("Load " + apply + " into a candidate configuration, which takes effect in one step,"
                        + " as the first lines of " + file + " say; " + takeBack + " takes it back.");
                case FILE -> steps.add("The router compares whole files: put " + file + " in place of the earlier one and reload"
                        + " as its first lines say; the earlier file takes it back.");
            }
        }
        steps.addAll(remarks);
        return steps;
    }
}
