package org.erdsl.generator.routemap;

import java.util.List;

/**
 * The AS paths a term looks for.
 *
 * @param name unique among the router's AS path lists, and the same for all terms that look for the same
 * @param expressions regular expressions over the text of a path, any of which may match; an underscore is either end
 *     of the path or what stands between two AS numbers
 */
public record AsPathList(String name, List<String> expressions) {

    public AsPathList {
        expressions = List.copyOf(expressions);
    }
}
