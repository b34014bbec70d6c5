package org.erdsl.rules;

import java.util.List;

/** The router platforms configuration can be written for. Rules know their names, and nothing else of them. */
public interface KnownPlatforms {

    /** The names as models write them, sorted. */
    List<String> names();
}
