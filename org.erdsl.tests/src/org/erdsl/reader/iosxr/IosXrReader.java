package org.erdsl.reader.iosxr;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.erdsl.reader.CommandLine;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/**
 * Reads configuration of IOS XR after Cisco's guides to routing policies and BGP, and Batfish's grammar of IOS XR. All
 * of it is one commit, so what is referred to may stand anywhere, but has to be there.
 */
public final class IosXrReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var router = new IosXrRouter();
        var commands = new CommandLine(new GlobalMode(router));
        for (var lines = configuration.lines().iterator(); lines.hasNext();) {
            var line = lines.next();
            var words = new Words(line);
            if (line.isBlank() || line.strip().startsWith("!")) {
                continue;
            }
            if (words.take("prefix-set")) {
                router.prefixSets.put(name(words), PrefixSet.of(elements(lines)));
            } else if (words.take("community-set")) {
                router.communitySets.put(name(words), CommunitySet.of(elements(lines)));
            } else if (words.take("as-path-set")) {
                router.asPathSets.put(name(words), AsPathSet.of(elements(lines)));
            } else if (words.take("route-policy") && !line.startsWith(" ")) {
                router.policies.put(name(words), new RplParser(block("end-policy", lines)).policy());
            } else {
                commands.run(line);
            }
        }
        return router.read();
    }

    private static String name(Words words) {
        var name = words.word();
        words.end();
        return name;
    }

    /** The elements of a set: one at least, a comma between two. */
    private static List<String> elements(Iterator<String> lines) {
        var text = String.join(" ", block("end-set", lines));
        var elements = new ArrayList<String>();
        for (var element : text.split(",", -1)) {
            if (element.isBlank()) {
                throw new UnknownConstructException("a set with nothing beside a comma: " + text);
            }
            elements.add(element.strip());
        }
        return elements;
    }

    /** The lines up to the one that ends a definition, without remarks. */
    private static List<String> block(String end, Iterator<String> lines) {
        var block = new ArrayList<String>();
        while (lines.hasNext()) {
            var line = lines.next().strip();
            if (line.equals(end)) {
                return block;
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        throw new UnknownConstructException("no " + end);
    }
}
