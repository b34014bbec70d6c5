package org.erdsl.traffic.asymmetry;

import org.erdsl.finding.Place;
import org.erdsl.model.NamedElement;
import org.erdsl.net.Prefix;

/**
 * A prefix where the company's network meets another.
 *
 * @param prefix what is announced or translated to there
 * @param owner the circuit, or the site whose internet edge it is
 * @param place where the model says so
 */
public record Edge(Prefix prefix, NamedElement owner, Place place) {
}
