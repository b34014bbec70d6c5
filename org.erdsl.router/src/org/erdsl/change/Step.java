package org.erdsl.change;

import java.util.List;
import java.util.Optional;

/**
 * What happens at once as far as routes are concerned: between the edits of a step nothing is exchanged that matters.
 *
 * @param edits what is done, in this order
 * @param implied what goes by itself with them, without a command
 * @param definition the words that all the statements begin with that go together by one command; nothing where each
 *     edit has its own
 */
record Step(List<Edit> edits, List<Edit> implied, Optional<String> definition) {

    Step {
        edits = List.copyOf(edits);
        implied = List.copyOf(implied);
    }

    static Step of(Edit edit) {
        return new Step(List.of(edit), List.of(), Optional.empty());
    }

    /** All entries of a name go. */
    static Step forgetting(String definition, List<Statement> entries) {
        return new Step(List.of(), entries.stream().<Edit>map(entry -> new Edit.Drop(List.of(), entry)).toList(),
                Optional.of(definition));
    }

    Configuration on(Configuration configuration) {
        var changed = configuration;
        for (var edit : edits) {
            changed = changed.after(edit);
        }
        for (var edit : implied) {
            changed = changed.after(edit);
        }
        return changed;
    }
}
