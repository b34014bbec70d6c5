package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** A routing daemon in the lab, as the router or as Microsoft's edge. It runs until {@link #stop}. */
interface RoutingDaemon {

    /**
     * Starts it with a configuration.
     *
     * @throws IOException when it refuses the configuration
     */
    void start(Path configuration) throws IOException, InterruptedException;

    /**
     * Goes over to another configuration while it runs, by the way that the page of its platform documents.
     *
     * @param configuration the whole configuration of the router
     * @param update what changes of what the router originates
     */
    void update(Path configuration, LabUpdate update) throws IOException, InterruptedException;

    /** Ends it and whatever it started, and waits for the end. */
    void stop() throws IOException, InterruptedException;

    /** Whether it marks the end of its first exchange with a neighbor (RFC 4724). */
    boolean marksTheEnd();

    boolean isEstablished(IpAddress neighbor) throws IOException, InterruptedException;

    /** A number that grows while routes of a neighbor are taken in. */
    long progress(IpAddress neighbor) throws IOException, InterruptedException;

    /** The routes in the table that came from a neighbor and passed its filter, with their local preference. */
    Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException;

    /** Ends the session with a neighbor as an operator would, so that it comes up again. */
    void reset(IpAddress neighbor) throws IOException, InterruptedException;

    /** What an operator sees of it; nothing for daemons of which no test asks that. */
    default Shown shown() throws IOException, InterruptedException {
        return Shown.NOTHING;
    }
}
