package org.erdsl.formatting2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.model.Model;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Formatting changes nothing but space in any model of any elements, with any space and comments between their words. */
class FormattingPropertiesTest {

    /** The plainest first: to it a failing text is reduced. */
    private static final List<String> GAPS = List.of(" ", "\n", "  ", "\t", "\n\n\n", "\n    ", " // x\n", "\n// y\n", " /* z */ ",
            "\n/* z */\n", "\n/*\n * z\n */\n");

    private static final int MOST_ELEMENTS = 20;

    @Property(tries = 60, seed = "20261124")
    void formattingKeepsTheMeaning(@ForAll("models") String text) {
        FormatterTest.assertKeepsMeaning(text);
    }

    @Provide
    Arbitrary<String> models() throws IOException {
        return Arbitraries.of(elements()).list().ofMaxSize(MOST_ELEMENTS)
                .map(elements -> elements.stream().flatMap(List::stream).toList())
                .flatMap(words -> gaps().list().ofSize(words.size()).map(gaps -> text(words, gaps)));
    }

    /** Every second one is plain, as in texts of people. */
    private static Arbitrary<String> gaps() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(GAPS.get(0))), Tuple.of(1, Arbitraries.of(GAPS)));
    }

    private static String text(List<String> words, List<String> gaps) {
        var text = new StringBuilder();
        IntStream.range(0, words.size()).forEach(index -> text.append(words.get(index)).append(gaps.get(index)));
        return text.toString();
    }

    /** The words of every construct of the language. */
    private static List<List<String>> elements() throws IOException {
        var model = (XtextResource) Erdsl.start().parse(Golden.in("language").read("every-construct.erdsl"))
                .getResources().get(0);
        var elements = new ArrayList<List<String>>();
        for (var element : ((Model) model.getContents().get(0)).getElements()) {
            var words = new ArrayList<String>();
            NodeModelUtils.findActualNodeFor(element).getLeafNodes().forEach(leaf -> add(leaf, words));
            elements.add(words);
        }
        return elements;
    }

    private static void add(ILeafNode leaf, List<String> words) {
        if (!leaf.isHidden()) {
            words.add(leaf.getText());
        }
    }
}
