package org.erdsl.rules;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that must hold of every element of a kind. A rule has no state, and its id, its class, its test and its
 * page in docs/rules bear the same sentence.
 *
 * @param <T> the kind of element it looks at
 */
public abstract class Rule<T extends EObject> {

    private final Class<T> type;
    private final RuleInfo info;

    /**
     * @param type the kind of element the rule looks at
     * @param info what is known of the rule without running it
     */
    protected Rule(Class<T> type, RuleInfo info) {
        this.type = type;
        this.info = info;
    }

    public final Class<T> type() {
        return type;
    }

    public final RuleInfo info() {
        return info;
    }

    /** Whether templates, which need not be complete, are looked at too; no, unless a rule says so. */
    protected boolean checksTemplates() {
        return false;
    }

    /**
     * The ids of rules whose findings explain those of this one: in a top-level element in which one of them finds
     * something, this rule finds nothing.
     */
    protected Set<String> causes() {
        return Set.of();
    }

    /** Whether the rule looks at what other rules find, and therefore comes after them. */
    protected boolean judgesFindings() {
        return false;
    }

    /**
     * Reports what is wrong with the element. References that could not be resolved are to be taken as absent: they
     * are reported already, and one cause makes one finding.
     */
    protected abstract void check(T element, RuleContext context);

    final void checkUnchecked(EObject element, RuleContext context) {
        check(type.cast(element), context);
    }
}
