package org.erdsl.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.model.Site;
import org.erdsl.net.Prefix;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A look-up that has followed edits says what one says that looks at all files anew. */
class LookupTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static final int EDITS = 60;

    private static final Contribution<Integer, Site> BY_USERS =
            Contribution.of(Site.class, (site, add) -> add.accept(site.getUsers(), site));

    private static final Contribution<Prefix, Site> BY_PREFIX = Contribution.of(Site.class, (site, add) -> {
        var internet = site.getInternet();
        (internet == null ? List.<Prefix>of() : internet.getAdvertised()).forEach(prefix -> add.accept(prefix, site));
    });

    private static final List<Integer> USERS = List.of(1, 2, 3);

    private static final List<String> PREFIXES = List.of("8.0.0.0/16", "8.0.0.0/24", "8.0.0.0/25", "8.0.1.0/24");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterEachEditItSaysWhatANewOneSays(long seed) {
        var random = new Random(seed);
        var model = ERDSL.parse(new TreeMap<>(Map.of("a.erdsl", text("a", random), "b.erdsl", text("b", random),
                "c.erdsl", text("c", random), "d.erdsl", "")));
        var different = new HashSet<List<String>>();
        for (var edit = 0; edit < EDITS; edit++) {
            var file = List.of("a", "b", "c", "d").get(random.nextInt(4));
            write(model, file, text(file, random));
            var followed = ERDSL.get(LandscapeProvider.class).get(model.getResources().get(0));
            var values = values(followed);
            assertEquals(values(Landscape.of(model)), values, "seed " + seed + ", edit " + edit);
            different.add(values);
        }
        assertTrue(different.size() > EDITS / 2, "the edits change too little");
    }

    @Test
    void whoSeesOtherFilesLeavesItAsItWas() {
        var model = ERDSL.parse(new TreeMap<>(Map.of("a.erdsl", "site a { users 1 }", "b.erdsl", "site b { users 1 }")));
        var first = model.getResources().get(0);
        var both = ERDSL.get(LandscapeProvider.class).get(first).lookup(BY_USERS);
        assertEquals(List.of("a", "b"), names(both.of(1)));
        model.getResources().remove(1);
        assertEquals(List.of("a"), names(ERDSL.get(LandscapeProvider.class).get(first).lookup(BY_USERS).of(1)));
        assertEquals(List.of("a", "b"), names(both.of(1)));
    }

    /** Everything it can be asked. */
    private static List<String> values(Landscape landscape) {
        var byUsers = landscape.lookup(BY_USERS);
        var byPrefix = landscape.prefixes(BY_PREFIX);
        var values = new TreeMap<String, Object>();
        for (var users : USERS) {
            values.put("of " + users, names(byUsers.of(users)) + " " + byUsers.contains(users));
        }
        values.put("users", Set.copyOf(byUsers.keys()));
        for (var prefix : PREFIXES.stream().map(Prefix::valueOf).toList()) {
            values.put("of " + prefix, names(byPrefix.of(prefix)));
            values.put("containing " + prefix, names(byPrefix.containing(prefix)));
            values.put("overlapping " + prefix, names(byPrefix.overlapping(prefix)));
        }
        return values.entrySet().stream().map(Object::toString).toList();
    }

    private static List<String> names(List<Site> sites) {
        return sites.stream().map(Site::getName).toList();
    }

    /** Up to three sites of a few different numbers of users, with a few different prefixes. */
    private static String text(String file, Random random) {
        var text = new StringBuilder();
        var sites = random.nextInt(4);
        for (var site = 0; site < sites; site++) {
            text.append("site %s%d { users %d internet { advertise %s } }%n".formatted(file, site,
                    USERS.get(random.nextInt(USERS.size())), PREFIXES.get(random.nextInt(PREFIXES.size()))));
        }
        return text.toString();
    }

    private static void write(ResourceSet model, String file, String text) {
        var resource = (XtextResource) model.getResource(URI.createURI("file:/models/" + file + ".erdsl"), false);
        resource.update(0, resource.getParseResult().getRootNode().getTotalLength(), text);
    }
}
