package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Values by key, of all files of a landscape. When files change it is brought up to date by what they added before and
 * add now: that takes as long as those files are, not as the landscape is.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public class Lookup<K, V> {

    private final Contribution<K, V> contribution;
    private List<FilePart<K, V>> parts = List.of();

    /** Which files add values for a key, in the order of the landscape; nothing where there is one file. */
    private Map<K, List<FilePart<K, V>>> holders;

    /** The values of keys of which several files have some, as they were asked for. */
    private final Map<K, List<V>> joined = new ConcurrentHashMap<>();

    Lookup(Contribution<K, V> contribution) {
        this.contribution = contribution;
    }

    <T> Map<K, T> newMap() {
        return new HashMap<>();
    }

    /** Told of each file that is new or has changed. */
    void added(FilePart<K, V> part) {
    }

    /** The values of a key, in the order of files and lines; nothing of nothing. */
    public final List<V> of(K key) {
        if (key == null || parts.isEmpty()) {
            return List.of();
        }
        if (holders == null) {
            return parts.get(0).of(key);
        }
        var holding = holders.getOrDefault(key, List.of());
        return switch (holding.size()) {
            case 0 -> List.of();
            case 1 -> holding.get(0).of(key);
            default -> joined.computeIfAbsent(key,
                    absent -> holding.stream().flatMap(part -> part.of(key).stream()).toList());
        };
    }

    /** Whether a key has a value. */
    public final boolean contains(K key) {
        return key != null && index().containsKey(key);
    }

    /** Every key that has a value, in no order. */
    public final Set<K> keys() {
        return index().keySet();
    }

    /** By each key something, in the map {@link #newMap} makes. */
    Map<K, ?> index() {
        return holders != null ? holders : parts.isEmpty() ? newMap() : parts.get(0).values();
    }

    /** @param files the files of a landscape, in its order, and by resource */
    void update(List<LandscapeFile> files, Map<Resource, LandscapeFile> byResource) {
        joined.clear();
        var gone = new IdentityHashMap<LandscapeFile, FilePart<K, V>>();
        parts.forEach(part -> gone.put(part.file(), part));
        var present = new ArrayList<FilePart<K, V>>(files.size());
        var added = new ArrayList<FilePart<K, V>>();
        for (var file : files) {
            var part = gone.get(file);
            if (part != null && part.isValid(file, byResource)) {
                gone.remove(file);
            } else {
                part = new FilePart<>(file, byResource, contribution, newMap());
                added.add(part);
            }
            part.moveTo(present.size());
            present.add(part);
        }
        parts = present;
        added.forEach(this::added);
        if (present.size() <= 1) {
            holders = null;
        } else if (holders == null) {
            holders = newMap();
            present.forEach(this::hold);
        } else {
            gone.values().forEach(this::release);
            added.forEach(this::hold);
        }
    }

    private void release(FilePart<K, V> part) {
        for (var key : part.keys()) {
            holders.computeIfPresent(key, (same, holding) -> {
                if (holding.size() == 1) {
                    return null;
                }
                holding.remove(part);
                return holding;
            });
        }
    }

    private void hold(FilePart<K, V> part) {
        for (var key : part.keys()) {
            holders.merge(key, part.alone(), (holding, alone) -> inserted(holding, part));
        }
    }

    private static <K, V> List<FilePart<K, V>> inserted(List<FilePart<K, V>> holding, FilePart<K, V> part) {
        var all = holding instanceof ArrayList<FilePart<K, V>> list ? list : new ArrayList<>(holding);
        var at = all.size();
        while (at > 0 && all.get(at - 1).position() > part.position()) {
            at--;
        }
        all.add(at, part);
        return all;
    }
}
