package org.erdsl.importing.router;

import org.erdsl.running.RunningRouter;

/**
 * A router that was read.
 *
 * @param name what the model calls it
 * @param running what its configuration says
 */
record ReadRouter(String name, RunningRouter running) {
}
