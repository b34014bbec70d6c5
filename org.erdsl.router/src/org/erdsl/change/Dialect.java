package org.erdsl.change;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a platform whose configuration is a tree of statements writes and changes it. */
interface Dialect {

    /** The word that takes a statement back when it stands before it. */
    default String negation() {
        return "no";
    }

    /** The command that leaves a mode. */
    default String leaving() {
        return "exit";
    }

    /** The statements of a text; what is none is left out. */
    Configuration read(String text);

    /** What a statement says something about: of two with one key under the same statement the later one counts. */
    String key(Statement statement);

    /** What kind of thing a statement at the top defines. */
    Kind kind(Statement top);

    /** The name of a list or route map; nothing for other statements. */
    Optional<String> name(Statement top);

    /** The words that define a list or route map and stand before its entries; behind {@code no} they take it away. */
    String definition(Statement top);

    /** The number of an entry of a list or route map, where it has one. */
    OptionalInt sequence(Statement top);

    /** Whether a statement at the top opens a mode even where nothing stands in it, as an entry of a route map does. */
    default boolean isModeByItself(Statement top) {
        return kind(top) == Kind.POLICY;
    }

    /** Whether a statement stays where all under it goes, since others may be under it. */
    boolean isContainer(Statement statement);

    /** Whether an interface goes to another VRF, in which the platforms take its addresses from it. */
    boolean losesAddresses(Statement before, Statement after);

    /** The commands that take a statement away, with all under it. */
    List<String> removal(Statement statement);

    /** Whether all under a statement of a neighbor is about it. */
    boolean isOfNeighbor(Statement statement);

    /** Whether a statement of a neighbor decides what is exchanged with it, or how. */
    boolean decides(Statement ofNeighbor);

    /** Whether one statement takes back what the other says. */
    default boolean isOpposite(Statement statement, Statement other) {
        return statement.line().equals(negation() + " " + other.line())
                || other.line().equals(negation() + " " + statement.line());
    }

    /** Whether a statement is what it is by all under it, as an entry of a route map is. */
    boolean isWhole(Statement statement);

    /** Whether a statement at the top takes away a list, a route map or a process. */
    boolean takesAway(Statement top);

    /** Whether an entry comes before another of the same list or route map. */
    default boolean isBefore(Statement entry, Statement other) {
        return areOfOneName(entry, other) && sequence(entry).isPresent() && sequence(other).isPresent()
                && sequence(entry).getAsInt() < sequence(other).getAsInt();
    }

    /** Whether an entry can only come when another has gone: it has its number. */
    default boolean takesThePlaceOf(Statement entry, Statement other) {
        return areOfOneName(entry, other) && sequence(entry).isPresent() && sequence(entry).equals(sequence(other))
                && !key(entry).equals(key(other));
    }

    private boolean areOfOneName(Statement entry, Statement other) {
        return name(entry).equals(name(other)) && kind(entry) == kind(other);
    }
}
