package org.erdsl.proof;

import java.util.List;
import java.util.Optional;

import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

import com.google.inject.Singleton;

/** The router platforms whose running configurations can be read, by name. */
@Singleton
public class ReaderRegistry {

    /** Sorted by platform. */
    private final List<RunningReader> readers = List.of();

    public List<RunningReader> readers() {
        return readers;
    }

    public Optional<RunningReader> find(String platform) {
        return readers.stream().filter(reader -> reader.platform().equals(platform)).findFirst();
    }

    /** The readers that take a text for one of their platform. */
    public List<RunningReader> recognising(SourceText text) {
        return readers.stream().filter(reader -> reader.recognises(text)).toList();
    }
}
