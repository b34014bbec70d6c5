package org.erdsl.reading.ios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningInterface;

/** The interfaces of a text, by name. */
public final class Interfaces {

    private final Map<String, InterfaceReading> readings = new LinkedHashMap<>();

    /** Takes {@code interface NAME} and what is inside; one that was there before goes on. */
    public void take(Statement statement, ReadingLog log) {
        var name = statement.text().substring("interface".length()).strip().replaceFirst(" (point-to-point|multipoint)$", "");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an interface without a name");
        }
        readings.computeIfAbsent(name, InterfaceReading::new).take(statement, log);
    }

    /** Takes an interface back. */
    public void forget(String name) {
        readings.remove(name);
    }

    /** All of them, in the order of the text. */
    public List<RunningInterface> all() {
        return readings.values().stream().map(InterfaceReading::read).toList();
    }

    /** BFD as the interface towards a neighbor has it. */
    Optional<RunningBfd> bfdTowards(Optional<String> vrf, IpAddress neighbor) {
        return all().stream()
                .filter(link -> link.vrf().equals(vrf) && link.addresses().stream().anyMatch(address ->
                        Prefix.containing(address.address(), address.length()).contains(neighbor)))
                .findFirst().flatMap(RunningInterface::bfd);
    }
}
