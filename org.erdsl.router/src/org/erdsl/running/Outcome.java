package org.erdsl.running;

/** Where a route goes after a term. */
public sealed interface Outcome {

    /** The route is accepted; of a called policy: the call is. */
    record Accept() implements Outcome {
    }

    /** The route is rejected; of a called policy: the call is. */
    record Reject() implements Outcome {
    }

    /** The next term of the policy looks at it; behind the last one, the policy ends. */
    record NextTerm() implements Outcome {
    }

    /** A later term of the policy looks at it. One that is not later, or not there, makes the outcome unknown. */
    record GoTo(String term) implements Outcome {
    }

    /** The policy ends without a decision: the next of the chain looks at it; a called one returns. */
    record NextPolicy() implements Outcome {
    }

    /** Nobody knows. */
    record OutcomeNotUnderstood(Unknown unknown) implements Outcome {
    }

    Outcome ACCEPT = new Accept();
    Outcome REJECT = new Reject();
    Outcome NEXT_TERM = new NextTerm();
    Outcome NEXT_POLICY = new NextPolicy();

    /** Whether it can stand behind the last term: neither a term nor anything else follows there. */
    default boolean canEnd() {
        return !(this instanceof NextTerm) && !(this instanceof GoTo);
    }
}
