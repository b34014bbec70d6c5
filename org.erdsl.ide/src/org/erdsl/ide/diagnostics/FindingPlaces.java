package org.erdsl.ide.diagnostics;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.DiagnosticConverterImpl;
import org.erdsl.check.TextPlaces;
import org.erdsl.finding.Place;
import org.erdsl.reuse.Origin;

/** Puts a finding in an editor exactly where the command line says it is. */
public final class FindingPlaces extends DiagnosticConverterImpl {

    @Inject
    private TextPlaces places;

    @Override
    protected IssueLocation getLocationData(EObject element, EStructuralFeature feature, int index) {
        var node = NodeModelUtils.findActualNodeFor(Origin.written(element));
        if (node == null) {
            return super.getLocationData(element, feature, index);
        }
        var place = places.of(new Place(element, feature, index));
        return getLocationForNode(node.getRootNode(), place.offset(), place.length());
    }
}
