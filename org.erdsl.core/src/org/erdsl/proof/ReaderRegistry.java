package org.erdsl.proof;

import java.util.List;
import java.util.Optional;

import org.erdsl.reading.eos.EosReader;
import org.erdsl.reading.frr.FrrReader;
import org.erdsl.reading.iosxe.IosXeReader;
import org.erdsl.reading.iosxr.IosXrReader;
import org.erdsl.reading.junos.JunosReader;
import org.erdsl.reading.nxos.NxOsReader;
import org.erdsl.reading.routeros.RouterOsRunningReader;
import org.erdsl.reading.sros.SrosRunningReader;
import org.erdsl.reading.vrp.VrpRunningReader;
import org.erdsl.reading.vyos.VyosReader;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

import com.google.inject.Singleton;

/** The router platforms whose running configurations can be read, by name. */
@Singleton
public class ReaderRegistry {

    /** Sorted by platform. */
    private final List<RunningReader> readers = List.of(
            new EosReader(),
            new IosXeReader(),
            new IosXrReader(),
            new NxOsReader(),
            new FrrReader(),
            new VrpRunningReader(),
            new JunosReader(),
            new RouterOsRunningReader(),
            new SrosRunningReader(),
            new VyosReader());

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
