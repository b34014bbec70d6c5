package org.erdsl.ide.server;

import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.build.Source2GeneratedMapping;
import org.eclipse.xtext.ide.server.ProjectManager;

/** A project whose index of names costs next to nothing to copy. */
final class IndexedProject extends ProjectManager {

    IndexedProject() {
        setIndexState(new IndexState(new NameIndex(), new Source2GeneratedMapping()));
    }
}
