package org.erdsl.reader.vrp;

import java.util.Optional;

import org.erdsl.reader.Words;

/** A view of VRP's command line: the system view, or one inside it. */
interface View {

    /**
     * Takes a command of this view.
     *
     * @return the view it opens; nothing where it opens none
     * @throws org.erdsl.reader.UnknownConstructException when it is none of this view
     */
    Optional<View> take(Words words);
}
