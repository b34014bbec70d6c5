package org.erdsl.ide.server;

import com.google.inject.ImplementedBy;

/** When to begin with work that nobody waits for. */
@ImplementedBy(QuietTime.class)
public interface Pause {

    /**
     * Something happened: what was to begin before does not, and this begins instead once nothing else happens for a
     * while.
     *
     * @param work run in a thread of its own; it must be quick
     */
    void restart(Runnable work);

    /** Nothing begins any more. */
    void stop();
}
