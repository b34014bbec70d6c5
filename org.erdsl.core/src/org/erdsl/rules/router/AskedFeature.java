package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.policy.Feature;

/**
 * A feature the model asks for.
 *
 * @param feature the feature
 * @param place where the model asks for it
 */
record AskedFeature(Feature feature, Place place) {
}
