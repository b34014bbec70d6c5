package org.erdsl.observed.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.observed.JsonValues;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.ShowCommand;

/**
 * The list of sessions in {@code show bgp summary}. The column of the state holds a number of prefixes once the session is
 * up. A long address stands on a line of its own.
 */
final class SessionList implements Section {

    private static final Pattern VRF = Pattern.compile("^BGP summary information for VRF (\\S+?),?(?: .*)?$");

    private static final Pattern STATE = Pattern.compile(
            "(?:Idle|Active|Connect|Open\\w*|Estab\\w*|Clos\\w*|Shut\\w*|NoNeg)\\b.*");

    private final Observer observer;
    private Optional<String> vrf = Optional.empty();
    private int stateColumn = -1;
    private List<String> pending = List.of();
    private boolean listed;

    SessionList(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void begin(ShowCommand command) {
        if (listed) {
            observer.sessionsListed(vrf, Optional.empty());
        }
        vrf = command.vrf().filter(name -> !name.equals("default"));
        stateColumn = -1;
        pending = List.of();
        listed = false;
    }

    @Override
    public void line(String line, Place place) {
        var inVrf = VRF.matcher(line);
        var words = Arrays.asList(line.strip().split("\\s+"));
        if (inVrf.matches()) {
            begin(new ShowCommand(Optional.of(inVrf.group(1)), Optional.empty(), Optional.empty()));
        } else if (isHeading(words)) {
            stateColumn = column(words);
        } else if (stateColumn >= 0) {
            row(words);
        }
    }

    private static boolean isHeading(List<String> words) {
        return (words.get(0).equals("Neighbor") || words.get(0).equals("Peer")) && column(words) > 0;
    }

    private static int column(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).equals("State") || words.get(i).endsWith("/PfxRcd") || words.get(i).startsWith("State|")) {
                return i;
            }
        }
        return -1;
    }

    private void row(List<String> words) {
        var all = pending.isEmpty() ? words : join(pending, words);
        var address = JsonValues.address(all.get(0));
        pending = List.of();
        if (address.isEmpty()) {
            return;
        }
        if (all.size() <= 3) {
            pending = all;
            return;
        }
        listed = true;
        var state = state(all);
        // Where the version of BGP is shown, it stands before the AS number.
        var as = JsonValues.asPath(all.get(all.get(1).length() == 1 ? 2 : 1))
                .filter(path -> path.size() == 1).<Asn>map(path -> path.get(0));
        observer.session(new ObservedSession(new Peer(vrf, address.get()), Optional.of(address.get().family()), as,
                state.matches("[0-9]+|Estab\\w*") ? ObservedSession.ESTABLISHED : state,
                JsonValues.wholeNumber(state)));
    }

    /**
     * A state in words stands somewhere behind the counters; else there is the number in its column. Junos shows counts in
     * the place of the state where a session has one table.
     */
    private String state(List<String> words) {
        if (words.stream().anyMatch(word -> word.matches("\\d+/\\d+/\\d+/\\d+"))) {
            return ObservedSession.ESTABLISHED;
        }
        return words.stream().skip(3).filter(word -> STATE.matcher(word).matches()).findFirst()
                .map(word -> word.replaceAll("[^A-Za-z].*", ""))
                .orElseGet(() -> stateColumn < words.size() && words.get(stateColumn).matches("[0-9]+")
                        ? words.get(stateColumn) : "unknown");
    }

    private static List<String> join(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
