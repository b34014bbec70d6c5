package org.erdsl.lab;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.routes.Announcement;

/**
 * One BGP session of the lab: waits for the router to dial, announces its routes once it is told to, and remembers what
 * it hears. It never dials itself, for FRR may drop both connections when they cross.
 */
final class BgpSpeaker extends Thread {

    private static final int PORT = 179;
    private static final IpAddress ROUTER_ID = IpAddress.valueOf("192.0.2.254");

    private final IpAddress local;
    private final Asn asn;
    private final boolean internal;
    private final List<Announcement> routes;
    private final ServerSocket port;
    private final CountDownLatch begin = new CountDownLatch(1);

    private final SortedSet<Prefix> heard = new TreeSet<>();
    private Instant lastUpdate;
    private boolean complete;
    private String failure;

    /** @param internal whether the router is of the same AS */
    BgpSpeaker(IpAddress local, Asn asn, boolean internal, List<Announcement> routes, Duration patience)
            throws IOException {
        super("speaker " + local);
        setDaemon(true);
        this.local = local;
        this.asn = asn;
        this.internal = internal;
        this.routes = routes;
        this.port = new ServerSocket(PORT, 1, InetAddress.getByName(local.toString()));
        port.setSoTimeout((int) patience.toMillis());
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
        try (var socket = port.accept()) {
            port.close();
            begin.await();
            talk(socket);
        } catch (IOException | InterruptedException e) {
            synchronized (this) {
                failure = e.toString();
            }
        }
    }

    /** Runs the session to its end, which is always a failure. */
    private void talk(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var out = socket.getOutputStream();
        out.write(BgpMessages.open(asn, ROUTER_ID, local.family()));
        var established = false;
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
                update(Arrays.copyOfRange(message, 1, message.length));
            }
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
