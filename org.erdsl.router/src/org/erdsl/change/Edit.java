package org.erdsl.change;

import java.util.List;

/** One step of a change: what one command, or one block of commands, does to a configuration. */
sealed interface Edit {

    /** The statements it stands under, the outermost first. */
    List<Statement> place();

    /** What comes or goes. */
    Statement statement();

    /** A statement comes, or overrides the one that has its key. */
    record Put(List<Statement> place, Statement statement) implements Edit {

        public Put {
            place = List.copyOf(place);
        }
    }

    /** A statement goes, with all under it. */
    record Drop(List<Statement> place, Statement statement) implements Edit {

        public Drop {
            place = List.copyOf(place);
        }
    }

    /** The statement at the top that it is about. */
    default Statement top() {
        return place().isEmpty() ? statement() : place().get(0);
    }
}
