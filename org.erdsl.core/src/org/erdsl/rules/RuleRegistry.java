package org.erdsl.rules;

import java.util.List;
import java.util.Optional;

import org.erdsl.rules.peering.RegionNeedsBothCommunitiesRule;
import org.erdsl.rules.traffic.ExpectationHoldsRule;

import com.google.inject.Singleton;

/** Every rule, sorted by id. A test finds rules that are missing here. */
@Singleton
public class RuleRegistry {

    private final List<Rule<?>> rules = List.of(
            new ExpectationHoldsRule(),
            new RegionNeedsBothCommunitiesRule());

    public List<Rule<?>> rules() {
        return rules;
    }

    public Optional<Rule<?>> find(String id) {
        return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }
}
