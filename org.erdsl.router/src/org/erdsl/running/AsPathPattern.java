package org.erdsl.running;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A regular expression whose letters are AS numbers. It is about the whole path, nearest first: a pattern for part of it
 * says {@link #anything()} before and behind. AS sets and confederations are no part of a path here.
 */
public sealed interface AsPathPattern {

    /** One AS number that is in one of the ranges. */
    record One(List<AsnRange> ranges) implements AsPathPattern {

        public One {
            ranges = List.copyOf(ranges);
        }
    }

    /** The parts, one behind the other; none for the empty path. */
    record Sequence(List<AsPathPattern> parts) implements AsPathPattern {

        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Either of the parts; none for no path at all. */
    record Either(List<AsPathPattern> parts) implements AsPathPattern {

        public Either {
            parts = List.copyOf(parts);
        }
    }

    /** The part, again and again: at least {@code least} times, at most {@code most} times where that is given. */
    record Repeated(AsPathPattern part, int least, OptionalInt most) implements AsPathPattern {

        public Repeated {
            if (least < 0 || most.isPresent() && most.getAsInt() < least) {
                throw new IllegalArgumentException("from " + least + " to " + most + " times");
            }
        }
    }

    static AsPathPattern one(AsnRange... ranges) {
        return new One(Arrays.asList(ranges));
    }

    static AsPathPattern sequence(AsPathPattern... parts) {
        return new Sequence(Arrays.asList(parts));
    }

    static AsPathPattern either(AsPathPattern... parts) {
        return new Either(Arrays.asList(parts));
    }

    /** Any number of any AS numbers. */
    static AsPathPattern anything() {
        return new Repeated(one(AsnRange.ANY), 0, OptionalInt.empty());
    }
}
