package org.erdsl.ui.builder;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.erdsl.ui.ErdslUi;

/** What changed in a project since its last build, from the least to the most. */
enum ProjectChange {

    /** Nothing that concerns the build. */
    NOTHING,
    /** Outputs that somebody else changed; the models are as they were. */
    OUTPUTS,
    /** Other outputs were chosen, or another folder for them. */
    SETTING,
    /** A model came, went or has another text. */
    MODELS;

    /** @param delta null where the platform does not know */
    static ProjectChange of(IResourceDelta delta, IPath outputs) throws CoreException {
        if (delta == null) {
            return MODELS;
        }
        var change = new ProjectChange[] {NOTHING};
        delta.accept(part -> {
            if (part.getResource().getType() == IResource.FILE && hasOtherContent(part)) {
                var path = part.getProjectRelativePath();
                change[0] = change[0].and(ErdslUi.isModel(path.lastSegment()) ? MODELS
                        : path.equals(OutputsSetting.FILE) ? SETTING
                        : outputs.isPrefixOf(path) ? OUTPUTS : NOTHING);
            }
            return change[0] != MODELS;
        });
        return change[0];
    }

    /** Of a project that models are imported from: its outputs and what it chose of them are no concern of ours. */
    static ProjectChange ofImported(IResourceDelta delta) throws CoreException {
        return of(delta, IPath.EMPTY) == MODELS ? MODELS : NOTHING;
    }

    /** Not what is only marked, or called derived. */
    private static boolean hasOtherContent(IResourceDelta part) {
        return part.getKind() != IResourceDelta.CHANGED
                || (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    ProjectChange and(ProjectChange other) {
        return compareTo(other) < 0 ? other : this;
    }
}
