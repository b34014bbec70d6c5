package org.erdsl.difference;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.Problem;
import org.erdsl.library.Library;

/**
 * One of two versions of a model, with whatever is wrong with it.
 *
 * @param files its files
 * @param problems what is wrong with it
 * @param library the facts both versions see
 */
public record ModelVersion(ResourceSet files, List<Problem> problems, Library library) {

    public ModelVersion {
        problems = List.copyOf(problems);
    }

    /** Whether every text is erdsl and every name means something. */
    boolean isWhole() {
        return problems.stream().noneMatch(problem ->
                problem.rule().equals(Problem.SYNTAX) || problem.rule().equals(Problem.REFERENCE));
    }
}
