package org.erdsl.observed;

import java.io.IOException;

/** Reads one format of recordings. */
public interface RecordingReader {

    /** What the format is called in messages: {@code JSON of FRR}. */
    String format();

    /** Whether what begins with these bytes looks like the format. */
    boolean recognises(byte[] head);

    /**
     * Tells an observer of everything in the recording.
     *
     * @throws BrokenRecordingException when nothing more can be understood; what was told before stands
     */
    void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException;
}
