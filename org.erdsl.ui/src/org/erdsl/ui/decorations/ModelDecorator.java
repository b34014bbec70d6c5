package org.erdsl.ui.decorations;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.erdsl.ui.builder.ErdslNature;
import org.erdsl.ui.builder.OutputsSetting;
import org.erdsl.ui.builder.ProblemMarkers;

/**
 * Shows in the Project Explorer which files of an erdsl project have findings, up to the project, and which are
 * generated. Asked for beside the user interface thread.
 */
public final class ModelDecorator extends BaseLabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

    /** Called by the platform. */
    public ModelDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource resource && resource.getProject() != null) {
            try {
                if (resource.isAccessible() && resource.getProject().hasNature(ErdslNature.ID)) {
                    problems(resource).ifPresent(image -> decoration.addOverlay(
                            PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image), IDecoration.BOTTOM_LEFT));
                    if (isGenerated(resource)) {
                        decoration.addSuffix(Texts.generated);
                    }
                }
            } catch (CoreException gone) {
                ILog.of(ModelDecorator.class).log(gone.getStatus());
            }
        }
    }

    private static Optional<String> problems(IResource resource) throws CoreException {
        return switch (resource.findMaxProblemSeverity(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
            case IMarker.SEVERITY_ERROR -> Optional.of(ISharedImages.IMG_DEC_FIELD_ERROR);
            case IMarker.SEVERITY_WARNING -> Optional.of(ISharedImages.IMG_DEC_FIELD_WARNING);
            default -> Optional.empty();
        };
    }

    /** What lies in the folder of the outputs and was not put there by somebody else. */
    private static boolean isGenerated(IResource resource) {
        var outputs = resource.getProject().getFolder(new OutputsSetting(resource.getProject()).path()).getFullPath();
        return resource.isDerived() && outputs.isPrefixOf(resource.getFullPath());
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (PlatformUI.isWorkbenchRunning()
                && (event.findMarkerDeltas(ProblemMarkers.TYPE, true).length > 0 || isOfAnotherKind(event.getDelta()))) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(
                    () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
        }
    }

    /** Whether a file is derived now or no longer, or a project has another nature, there or below. */
    private static boolean isOfAnotherKind(IResourceDelta delta) {
        return (delta.getFlags() & (IResourceDelta.DERIVED_CHANGED | IResourceDelta.DESCRIPTION)) != 0
                || Arrays.stream(delta.getAffectedChildren()).anyMatch(ModelDecorator::isOfAnotherKind);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
