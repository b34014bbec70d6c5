package org.erdsl.lab;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.routes.Announcement;

/**
 * One BGP neighbor of the router in the lab: waits for the router to dial, announces its routes once it is told to, and
 * remembers what it hears. When a session ends it waits for the next. It never dials itself, for FRR may drop both
 * connections when they cross.
 */
final class BgpSpeaker extends Thread {

    /** What messages begin with, behind their time. */
    static final String UP = "session up";
    static final String ENDED = "session ended: ";
    static final String WITHDRAWN = "withdrawn ";
    static final String ANNOUNCED = "announced ";

    private static final int PORT = 179;
    private static final IpAddress ROUTER_IDS = IpAddress.valueOf("198.18.0.0");

    private final IpAddress local;
    private final Asn asn;
    private final boolean internal;
    private final boolean refreshes;
    private final List<Announcement> routes;
    private final ServerSocket port;
    private final CountDownLatch begin = new CountDownLatch(1);

    private final Map<Prefix, List<Asn>> heard = new TreeMap<>();
    private final List<String> messages = new ArrayList<>();
    private Instant lastChange = Instant.MAX;
    private boolean complete;
    private boolean sent;
    private int sessions;
    private String failure;
    private Socket session;

    /**
     * @param internal whether the router is of the same AS
     * @param refreshes whether it offers to announce everything again on demand (RFC 2918)
     */
    BgpSpeaker(IpAddress local, Asn asn, boolean internal, boolean refreshes, List<Announcement> routes)
            throws IOException {
        super("speaker " + local);
        setDaemon(true);
        this.local = local;
        this.asn = asn;
        this.internal = internal;
        this.refreshes = refreshes;
        this.routes = routes;
        this.port = new ServerSocket();
        port.setReuseAddress(true);
        port.bind(new java.net.InetSocketAddress(InetAddress.getByName(local.toString()), PORT), 1);
        start();
    }

    /** Lets it answer the router. */
    void begin() {
        begin.countDown();
    }

    IpAddress local() {
        return local;
    }

    /** How many updates it sends in all, the mark of the end among them. */
    int updates() {
        return routes.size() + 1;
    }

    List<Announcement> routes() {
        return routes;
    }

    /** What the router announced and has not withdrawn, with its AS paths. */
    synchronized Map<Prefix, List<Asn>> heard() {
        return new TreeMap<>(heard);
    }

    /**
     * Whether everything is sent and nothing was heard for this long.
     *
     * @param marked whether the router marks the end of its first exchange, which is waited for then
     */
    synchronized boolean isQuietFor(Duration time, boolean marked) {
        return sent && (complete || !marked) && lastChange.isBefore(Instant.now().minus(time));
    }

    /** How many sessions have come up so far. */
    synchronized int sessions() {
        return sessions;
    }

    /** Why the last session ended, or null while one runs or none has. */
    synchronized String failure() {
        return failure;
    }

    /** Ends it, and its session. */
    void close() throws IOException {
        port.close();
        synchronized (this) {
            if (session != null) {
                session.close();
            }
        }
    }

    @Override
    public void run() {
        while (!port.isClosed()) {
            try (var socket = port.accept()) {
                begin.await();
                synchronized (this) {
                    session = socket;
                    failure = null;
                }
                talk(socket);
            } catch (IOException | InterruptedException e) {
                end(e.toString());
            }
        }
    }

    /** What the router said since this was asked last, each with its time. */
    synchronized List<String> takeMessages() {
        var taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    private void write(String message) {
        messages.add(Instant.now() + " " + message);
    }

    private synchronized void end(String why) {
        write(ENDED + why);
        failure = why;
        heard.clear();
        complete = false;
        sent = false;
        lastChange = Instant.MAX;
    }

    /** Runs the session to its end, which is always a failure. */
    private void talk(Socket socket) throws IOException {
        var in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream()));
        var out = new java.io.BufferedOutputStream(socket.getOutputStream());
        out.write(BgpMessages.open(asn, routerId(), local.family(), refreshes));
        out.flush();
        var established = false;
        while (true) {
            var message = BgpMessages.read(in);
            var type = message[0];
            if (type == BgpMessages.NOTIFICATION) {
                throw new EOFException("the router ended the session: " + message[1] + "/" + message[2]);
            } else if (type == BgpMessages.KEEPALIVE && !established) {
                established = true;
                announce(out);
            } else if (type == BgpMessages.ROUTE_REFRESH) {
                sendRoutes(out);
            } else if (type == BgpMessages.UPDATE) {
                update(Arrays.copyOfRange(message, 1, message.length));
            }
            // Every message is answered, for a router that has something to tell sends no keepalive beside it. So the
            // session lives as long as the router's timers run.
            if (type == BgpMessages.OPEN || established) {
                out.write(BgpMessages.message(BgpMessages.KEEPALIVE, new byte[0]));
                out.flush();
            }
        }
    }

    /** Each speaker is a router of its own, so no two have one identifier: a daemon may take them for one router. */
    private IpAddress routerId() {
        return ROUTER_IDS.plus(1 + Math.floorMod(local.hashCode(), 0xFFFF));
    }

    private void announce(java.io.OutputStream out) throws IOException {
        synchronized (this) {
            write(UP);
            sessions++;
        }
        sendRoutes(out);
        out.write(BgpMessages.endOfRib(local.family()));
        out.flush();
        synchronized (this) {
            sent = true;
            lastChange = Instant.now();
        }
    }

    private void sendRoutes(java.io.OutputStream out) throws IOException {
        for (var route : routes) {
            out.write(BgpMessages.update(route, local, internal));
        }
    }

    private synchronized void update(byte[] body) throws IOException {
        var update = BgpMessages.readUpdate(body);
        update.withdrawn().forEach(prefix -> {
            write(WITHDRAWN + prefix);
            heard.remove(prefix);
        });
        update.prefixes().forEach(prefix -> {
            write(ANNOUNCED + prefix + " " + update.asPath());
            heard.put(prefix, update.asPath());
        });
        lastChange = Instant.now();
        complete |= update.isEndOfRib();
    }
}
