package org.erdsl.sets;

import org.erdsl.running.Action;
import org.erdsl.running.RunningPolicy;

/**
 * Where a policy is while one that it calls runs.
 *
 * @param policy the calling policy
 * @param term the number of the calling term, from 0
 * @param action the number of the action behind the call
 * @param call the call
 * @param otherwise what would become of the route by the calling policy, before the call; null for nothing
 * @param caller where the policy is that called this one; null for none
 */
record Frame(RunningPolicy policy, int term, int action, Action.Call call, Boolean otherwise, Frame caller) {

    /** Whether a policy is on its way, here or further out. */
    boolean runs(RunningPolicy other) {
        return policy == other || caller != null && caller.runs(other);
    }
}
