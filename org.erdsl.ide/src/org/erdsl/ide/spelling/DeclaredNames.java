package org.erdsl.ide.spelling;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** Tells words that name something in any file of a model from others, so that a comment may speak of it. */
@Singleton
public class DeclaredNames {

    private final ResourceDescriptionsProvider indexes;

    @Inject
    DeclaredNames(ResourceDescriptionsProvider indexes) {
        this.indexes = indexes;
    }

    /** Those of the words that are names of elements, or parts of them, in the files checked with this one. */
    public List<String> among(List<String> words, Resource file) {
        var wanted = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var names = new HashSet<String>();
        for (var element : indexes.getResourceDescriptions(file).getExportedObjects()) {
            element.getName().getSegments().forEach(segment -> Vocabulary.addWords(segment, names));
        }
        wanted.retainAll(names);
        return words.stream().filter(word -> wanted.contains(word.toLowerCase(Locale.ROOT))).toList();
    }
}
