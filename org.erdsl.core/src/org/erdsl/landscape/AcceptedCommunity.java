package org.erdsl.landscape;

import java.util.Optional;

import org.erdsl.model.Acceptance;
import org.erdsl.net.Community;

/**
 * A community whose routes a peering wants.
 *
 * @param community the community
 * @param name the region or service it stands for, or the community itself where the model gives only its value
 * @param acceptance the clause of the model that wants it
 */
public record AcceptedCommunity(Community community, String name, Acceptance acceptance) {

    /** The local preference its routes get, where the model gives one. */
    public Optional<Integer> localPreference() {
        return acceptance.eIsSet(org.erdsl.model.ModelPackage.Literals.ACCEPTANCE__LOCAL_PREFERENCE)
                ? Optional.of(acceptance.getLocalPreference())
                : Optional.empty();
    }
}
