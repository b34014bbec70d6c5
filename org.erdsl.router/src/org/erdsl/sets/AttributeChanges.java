package org.erdsl.sets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.Community;
import org.erdsl.running.Action;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Unknown;

/** What changes make of attributes. */
final class AttributeChanges {

    private final CommunityAtoms atoms;

    AttributeChanges(CommunityAtoms atoms) {
        this.atoms = atoms;
    }

    Attributes after(Attributes before, Action.Change change) {
        if (change instanceof Action.SetLocalPreference set) {
            return before.withLocalPreference(set.value());
        } else if (change instanceof Action.SetMed set) {
            return before.withMed(set.value());
        } else if (change instanceof Action.Prepend prepend) {
            return before.withPrepended(prepend.path());
        } else if (change instanceof Action.SetNextHop set) {
            return before.withNextHop(set.nextHop());
        } else if (change instanceof Action.SetOther set) {
            return before.withOther(set.kind(), set.value());
        } else if (change instanceof Action.ChangeNotUnderstood not) {
            return before.withUnknown(not.unknown());
        }
        return communities(before, change);
    }

    private Attributes communities(Attributes before, Action.Change change) {
        var communities = before.communities();
        if (change instanceof Action.SetCommunities set) {
            return before.withCommunities(communities.removing(atoms.all()).adding(of(set.communities())));
        } else if (change instanceof Action.AddCommunities add) {
            return before.withCommunities(communities.adding(of(add.communities())));
        }
        var delete = (Action.DeleteCommunities) change;
        var unknown = unknown(delete.filter());
        return unknown.map(before::withUnknown).orElseGet(() -> before.withCommunities(
                communities.removing(atoms.all().stream().filter(atom -> isIn(delete.filter(), atom)).toList())));
    }

    private List<CommunityAtom> of(Collection<Community> communities) {
        return communities.stream().map(atoms::named).toList();
    }

    private Optional<Unknown> unknown(CommunityFilter filter) {
        return filter.entries().stream()
                .map(CommunityFilter.Entry::pattern)
                .filter(pattern -> atoms.of(pattern).isEmpty())
                .map(CommunityPattern.Text.class::cast)
                .map(text -> new Unknown(text.line(), text.expression()))
                .findFirst();
    }

    private boolean isIn(CommunityFilter filter, CommunityAtom atom) {
        return filter.entries().stream()
                .filter(entry -> atoms.of(entry.pattern()).orElseThrow().contains(atom))
                .findFirst()
                .map(CommunityFilter.Entry::in)
                .orElse(false);
    }
}
