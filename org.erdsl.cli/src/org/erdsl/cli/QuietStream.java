package org.erdsl.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** A connection that says when nothing comes for a while after something did. It waits on without end. */
final class QuietStream extends FilterInputStream {

    private final Runnable quiet;
    private boolean said = true;

    /** @param in of a socket with a timeout, which is how long a while is */
    QuietStream(InputStream in, Runnable quiet) {
        super(in);
        this.quiet = quiet;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (true) {
            try {
                var count = super.read(bytes, from, length);
                said = false;
                return count;
            } catch (SocketTimeoutException e) {
                if (!said) {
                    said = true;
                    quiet.run();
                }
            }
        }
    }
}
