package org.erdsl.sets;

import java.util.Collection;
import java.util.List;

import org.erdsl.net.Asn;

/** All AS paths in classes: two are in one class when no condition of a policy tells them apart. */
final class PathClasses {

    private final List<Automaton> automata;
    private final WordClasses classes;

    /** @param automata the conditions; where they are too many to work with, some of them stay unknown */
    PathClasses(Collection<Automaton> automata) {
        var known = WordClasses.ofMost(PathLanguage.PATHS, List.copyOf(automata));
        this.automata = known.automata();
        this.classes = known.classes();
    }

    /** How many there are; they have the numbers from 0. */
    int count() {
        return classes.members().size();
    }

    int of(List<Asn> path) {
        return classes.classOf(automata, PathLanguage.text(path));
    }

    /** Whether a condition is one of those that tell the classes apart. */
    boolean knows(Automaton condition) {
        return automata.contains(condition);
    }

    /** Whether the paths of a class meet a condition, which is one of those given. */
    boolean meets(int pathClass, Automaton condition) {
        return classes.members().get(pathClass).get(automata.indexOf(condition));
    }

    List<Asn> example(int pathClass) {
        return PathLanguage.path(classes.examples().get(pathClass));
    }
}
