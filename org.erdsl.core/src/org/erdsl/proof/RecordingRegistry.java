package org.erdsl.proof;

import java.util.List;
import java.util.Optional;

import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.bird.BirdReader;
import org.erdsl.observed.bmp.BmpReader;
import org.erdsl.observed.frr.FrrJsonReader;
import org.erdsl.observed.gobgp.GoBgpReader;
import org.erdsl.observed.mrt.MrtReader;
import org.erdsl.observed.openbgpd.OpenBgpdReader;
import org.erdsl.observed.text.BgpTextReader;

import com.google.inject.Singleton;

/** The formats in which tables of routers can be read. */
@Singleton
public class RecordingRegistry {

    private final List<RecordingReader> readers = List.of(
            new BmpReader(),
            new MrtReader(),
            new FrrJsonReader(),
            new GoBgpReader(),
            new OpenBgpdReader(),
            new BirdReader(),
            new BgpTextReader());

    public List<RecordingReader> readers() {
        return readers;
    }

    /** The reader of what begins with these bytes. */
    public Optional<RecordingReader> recognising(byte[] head) {
        return readers.stream().filter(reader -> reader.recognises(head)).findFirst();
    }
}
