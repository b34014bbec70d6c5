package org.erdsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/** The communities the library and the company know, with what they stand for. */
@Singleton
class KnownCommunities {

    @Inject
    private Library library;

    /** Values by text, with their meaning; without those the clause at the cursor lists already. */
    Map<String, String> of(EObject owner, Landscape landscape) {
        var known = new LinkedHashMap<String, String>();
        for (var element : library.elements()) {
            if (element instanceof AzureRegion region) {
                landscape.community(region).ifPresent(community -> known.put(community.toString(), region.getDisplayName()));
            } else if (element instanceof ServiceCommunity service && service.getCommunity() != null) {
                known.put(service.getCommunity().toString(), service.getDisplayName());
            }
        }
        for (var region : landscape.all(AzureRegion.class)) {
            landscape.community(region).ifPresent(community -> known.put(community.toString(), region.getName()));
        }
        var clause = EcoreUtil2.getContainerOfType(owner, CommunityAcceptance.class);
        if (clause != null) {
            clause.getCommunities().stream().map(Community::toString).forEach(known::remove);
        }
        return known;
    }
}
