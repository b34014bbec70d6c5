package org.erdsl.observed.text;

import org.erdsl.observed.Place;
import org.erdsl.observed.ShowCommand;

/** Knows one shape of output, and passes over the rest. */
interface Section {

    /** The output of a command begins, so that of another ends. */
    void begin(ShowCommand command);

    void line(String line, Place place);
}
