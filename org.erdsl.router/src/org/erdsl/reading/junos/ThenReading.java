package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Action;
import org.erdsl.running.Outcome;

/** What stands below {@code then} (Juniper, "Actions in Routing Policy Terms"). */
final class ThenReading {

    /** Attributes that a statement sets to the rest of its words, of which nothing else depends. */
    private static final Set<String> OTHERS = Set.of("preference", "preference2", "tag", "tag2", "color", "color2", "origin",
            "damping", "load-balance", "install-nexthop", "class", "forwarding-class", "source-class",
            "destination-class", "trace", "priority", "bgp-output-queue-priority", "add-path", "external", "metric2", "metric3");

    private final PolicyDefinitions definitions;
    private final ReadingNotes notes;
    private final List<Action> actions = new ArrayList<>();
    private Outcome outcome = Outcome.NEXT_TERM;

    ThenReading(PolicyDefinitions definitions, ReadingNotes notes) {
        this.definitions = definitions;
        this.notes = notes;
    }

    List<Action> actions() {
        return List.copyOf(actions);
    }

    Outcome outcome() {
        return outcome;
    }

    /** Whether the routes of the term are accepted. */
    boolean accepts() {
        return outcome == Outcome.ACCEPT;
    }

    void take(JunosStatement statement) {
        try {
            switch (statement.toString()) {
                case "accept" -> outcome = Outcome.ACCEPT;
                case "reject" -> outcome = Outcome.REJECT;
                case "next term" -> outcome = Outcome.NEXT_TERM;
                case "next policy" -> outcome = Outcome.NEXT_POLICY;
                case "default-action accept" -> actions.add(new Action.Otherwise(true));
                case "default-action reject" -> actions.add(new Action.Otherwise(false));
                default -> actions.add(change(statement));
            }
        } catch (IllegalArgumentException e) {
            actions.add(notUnderstood(statement));
        }
    }

    private Action change(JunosStatement statement) {
        var value = statement.word(1);
        var plain = statement.words().size() == 2;
        return switch (statement.word(0)) {
            case "local-preference" -> plain ? new Action.SetLocalPreference(Long.parseLong(value)) : notUnderstood(statement);
            case "metric" -> plain ? new Action.SetMed(Long.parseLong(value)) : notUnderstood(statement);
            case "as-path-prepend" -> new Action.Prepend(Arrays.stream(statement.below(1).toString().strip().split(" +"))
                    .map(Asn::valueOf).toList());
            case "next-hop" -> new Action.SetNextHop(statement.below(1).toString());
            case "community" -> community(statement);
            default -> OTHERS.contains(statement.word(0))
                    ? new Action.SetOther(statement.word(0), statement.below(1).toString())
                    : notUnderstood(statement);
        };
    }

    private Action community(JunosStatement statement) {
        var definition = definitions.community(statement.word(2));
        if (definition.isEmpty() || statement.words().size() != 3) {
            return notUnderstood(statement);
        }
        var literals = definition.get().literals();
        return switch (statement.word(1)) {
            case "add", "+" -> literals.<Action>map(Action.AddCommunities::new).orElseGet(() -> notUnderstood(statement));
            case "set", "=" -> literals.<Action>map(Action.SetCommunities::new).orElseGet(() -> notUnderstood(statement));
            case "delete", "-" -> definition.get().filter().<Action>map(Action.DeleteCommunities::new)
                    .orElseGet(() -> notUnderstood(statement));
            default -> notUnderstood(statement);
        };
    }

    private Action notUnderstood(JunosStatement statement) {
        return new Action.ChangeNotUnderstood(notes.unknown(statement.line(), "then " + statement));
    }
}
