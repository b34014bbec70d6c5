package org.erdsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.stream.Collectors;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.erdsl.ide.insight.Flows;
import org.erdsl.ide.insight.RegionCommunities;
import org.erdsl.ide.insight.RouterFilter;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Router;

/** Everything that is shown of a named element: its name, its documentation, the facts, and what follows from the model. */
@Singleton
public class ElementHelp {

    @Inject
    private IEObjectDocumentationProvider documentation;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Flows flows;

    @Inject
    private RouterFilter filter;

    /** The element in Markdown. */
    public String markdown(NamedElement element) {
        var text = new ElementSummary(element, documentation.getDocumentation(element)).markdown();
        var sentences = flows.of(element).stream().map(flow -> "- " + flow).collect(Collectors.joining("\n"));
        if (!sentences.isEmpty()) {
            text += "\n\n" + sentences;
        }
        if (element instanceof PowerPlatformRegion region) {
            text += RegionCommunities.of(region, landscapes.get(region.eResource()))
                    .map(values -> "\n- communities: " + values).orElse("");
        }
        return element instanceof Router router && !Library.isLibrary(router.eResource().getURI())
                ? text + "\n\n" + filter.markdown(router) : text;
    }
}
