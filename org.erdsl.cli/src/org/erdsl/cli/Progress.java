package org.erdsl.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;

/** Says on a terminal how much of a large file is read: one line, which it takes away at the end. */
final class Progress extends FilterInputStream {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();
    private static final int PERCENT = 100;

    private final PrintWriter terminal;
    private final String name;
    private final long size;
    private long read;
    private long next = System.nanoTime() + BETWEEN;
    private boolean said;

    /** @param size how many bytes there are; 0 where nobody knows */
    Progress(InputStream in, PrintWriter terminal, String name, long size) {
        super(in);
        this.terminal = terminal;
        this.name = name;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var count = super.read(bytes, from, length);
        read += Math.max(count, 0);
        if (System.nanoTime() - next > 0) {
            say();
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (said) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }

    private void say() {
        next = System.nanoTime() + BETWEEN;
        said = true;
        terminal.print("\r\u001b[K" + name + ": " + (size > 0 ? Math.min(PERCENT, read * PERCENT / size) + " %" : read + " bytes"));
        terminal.flush();
    }
}
