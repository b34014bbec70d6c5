package org.erdsl.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits at a port of this machine for whoever connects, though nobody should. */
public final class SilentListener implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread thread;
    private final AtomicInteger connections = new AtomicInteger();

    private SilentListener(ServerSocket socket) {
        this.socket = socket;
        thread = new Thread(this::listen, "silent listener");
        thread.setDaemon(true);
        thread.start();
    }

    /** Listens at a free port. */
    public static SilentListener open() throws IOException {
        return new SilentListener(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many have connected. */
    public int connections() {
        return connections.get();
    }

    private void listen() {
        try {
            while (true) {
                socket.accept().close();
                connections.incrementAndGet();
            }
        } catch (SocketException closed) {
            // The test is over.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        thread.join();
    }
}
