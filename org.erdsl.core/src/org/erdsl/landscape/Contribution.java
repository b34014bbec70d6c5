package org.erdsl.landscape;

import java.util.function.BiConsumer;

import org.erdsl.model.Element;
import org.erdsl.model.Model;

/**
 * What each file adds to a look-up: values by key. A constant, by which the look-up is known.
 *
 * <p>What was worked out of a file is kept while neither the file changes nor one it reuses something of nor one its keys
 * are elements of. So a value, and what a key is made of besides an element, may depend on nothing else: an element adds
 * what it says itself and has from templates and sets, and never asks what another element says.
 *
 * @param <K> the type of the keys; elements, or {@link ElementKey} or values without elements
 * @param <V> the type of the values
 */
public final class Contribution<K, V> {

    private final Collector<K, V> collector;

    private Contribution(Collector<K, V> collector) {
        this.collector = collector;
    }

    /**
     * What every top-level element of a type adds, but templates.
     *
     * @param each is handed an element and what takes a key and a value
     */
    public static <E extends Element, K, V> Contribution<K, V> of(Class<E> type, BiConsumer<E, BiConsumer<K, V>> each) {
        return new Contribution<>((file, add) -> {
            for (var element : file.declared(type)) {
                if (!Landscape.isTemplate(element)) {
                    each.accept(element, add);
                }
            }
        });
    }

    /** What every top-level element of a type adds, templates too. */
    public static <E extends Element, K, V> Contribution<K, V> ofDeclared(Class<E> type,
            BiConsumer<E, BiConsumer<K, V>> each) {
        return new Contribution<>((file, add) -> file.declared(type).forEach(element -> each.accept(element, add)));
    }

    /** What every file adds as a whole. */
    public static <K, V> Contribution<K, V> ofFiles(BiConsumer<Model, BiConsumer<K, V>> each) {
        return new Contribution<>((file, add) -> each.accept(file.model(), add));
    }

    /** What this adds, and then what another adds. */
    public Contribution<K, V> and(Contribution<K, V> other) {
        return new Contribution<>((file, add) -> {
            collector.collect(file, add);
            other.collector.collect(file, add);
        });
    }

    void collect(LandscapeFile file, BiConsumer<K, V> add) {
        collector.collect(file, add);
    }

    private interface Collector<K, V> {

        void collect(LandscapeFile file, BiConsumer<K, V> add);
    }
}
