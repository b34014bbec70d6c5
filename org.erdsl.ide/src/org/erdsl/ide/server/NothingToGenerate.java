package org.erdsl.ide.server;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.util.CancelIndicator;

/** Xtext checks a file once more to learn whether something may be generated from it; a build generates nothing here. */
public final class NothingToGenerate implements IShouldGenerate {

    @Override
    public boolean shouldGenerate(Resource resource, CancelIndicator cancelled) {
        return false;
    }
}
