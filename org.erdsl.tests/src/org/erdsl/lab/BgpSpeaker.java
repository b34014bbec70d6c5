package org.erdsl.lab;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** One BGP session of the lab: dials the router, announces its routes and remembers what it hears. */
final class BgpSpeaker extends Thread {

    private static final int PORT = 179;
    private static final IpAddress ROUTER_ID = IpAddress.valueOf("192.0.2.254");

    private final IpAddress local;
    private final IpAddress router;
    private final Asn asn;
    private final boolean internal;
    private final List<Announcement> routes;
    private final Instant deadline;

    private final SortedSet<Prefix> heard = new TreeSet<>();
    private Instant lastUpdate;
    private boolean complete;
    private String failure;
    private String refusal = "no answer";

    /** @param internal whether the router is of the same AS */
    BgpSpeaker(IpAddress local, IpAddress router, Asn asn, boolean internal, List<Announcement> routes,
            Duration patience) {
        super("speaker " + local);
        setDaemon(true);
        this.local = local;
        this.router = router;
        this.asn = asn;
        this.internal = internal;
        this.routes = routes;
        this.deadline = Instant.now().plus(patience);
    }

    IpAddress local() {
        return local;
    }

    /** How many updates it sends in all, the mark of the end among them. */
    int updates() {
        return routes.size() + 1;
    }

    /** What the router announced and has not withdrawn. */
    synchronized SortedSet<Prefix> heard() {
        return new TreeSet<>(heard);
    }

    /** Whether the router has marked the end of its first exchange and has been quiet for this long since. */
    synchronized boolean isQuietFor(Duration time) {
        return complete && lastUpdate.plus(time).isBefore(Instant.now());
    }

    /** Why the session ended, or null while it did not. */
    synchronized String failure() {
        return failure;
    }

    @Override
    public void run() {
        try {
            while (!connected()) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IOException("the router never took the session, last because of " + refusal);
                }
                sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            synchronized (this) {
                failure = e.toString();
            }
        }
    }

    /** Whether a session came about; it lasts until its end. The router hangs up at once while it is not ready. */
    private boolean connected() throws IOException {
        var established = false;
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(local.toString()), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName(router.toString()), PORT), 1000);
            var in = new DataInputStream(socket.getInputStream());
            var out = socket.getOutputStream();
            out.write(BgpMessages.open(asn, ROUTER_ID, local.family()));
            while (true) {
                var message = BgpMessages.read(in);
                var type = message[0];
                if (type == BgpMessages.NOTIFICATION) {
                    throw new EOFException("the router ended the session: " + message[1] + "/" + message[2]);
                } else if (type == BgpMessages.OPEN) {
                    out.write(BgpMessages.message(BgpMessages.KEEPALIVE, new byte[0]));
                } else if (type == BgpMessages.KEEPALIVE && !established) {
                    established = true;
                    for (var route : routes) {
                        out.write(BgpMessages.update(route, local, internal));
                    }
                    out.write(BgpMessages.endOfRib(local.family()));
                } else if (type == BgpMessages.UPDATE) {
                    update(java.util.Arrays.copyOfRange(message, 1, message.length));
                }
            }
        } catch (IOException e) {
            if (established) {
                throw e;
            }
            refusal = e.toString();
            return false;
        }
    }

    private synchronized void update(byte[] body) throws IOException {
        var update = BgpMessages.readUpdate(body);
        heard.removeAll(update.withdrawn());
        heard.addAll(update.prefixes());
        lastUpdate = Instant.now();
        complete |= update.isEndOfRib();
    }
}
