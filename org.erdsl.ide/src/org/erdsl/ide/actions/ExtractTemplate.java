package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.ide.syntax.ElementSyntax;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Templatable;

/**
 * Offers to say once, in a template, what elements of a kind say alike: the selected ones, or the one at the cursor with
 * those of the file that have most in common with it.
 *
 * <p>What an element says takes the place of all that its template says of a property, so only properties move of which
 * all the elements say exactly the same. A statement with a comment of its own stays where it is.
 */
@Singleton
class ExtractTemplate implements ActionSource {

    /** One repeated line is no reason for a template, unless somebody selects the elements. */
    private static final int WORTH_IT = 2;

    /** Properties of which an element says one: who says the second has said the first. */
    private static final Map<EStructuralFeature, EStructuralFeature> SAID_TOGETHER =
            Map.of(Literals.CIRCUIT__DIRECT_PORTS, Literals.CIRCUIT__PROVIDERS);

    @Inject
    private ElementSyntax syntax;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Changes changes;

    /** An element, and what it says of each property. */
    private record Candidate(ElementBlocks.Block block, Templatable element, Map<EStructuralFeature, List<Statement>> said) {

        /** The properties of which both say the same. */
        Set<EStructuralFeature> inCommon(Candidate other) {
            var common = new LinkedHashSet<EStructuralFeature>();
            said.forEach((feature, statements) -> {
                var others = other.said.getOrDefault(feature, List.of());
                if (isFree(statements) && isFree(others) && words(statements).equals(words(others))) {
                    common.add(feature);
                }
            });
            return common;
        }

        private static boolean isFree(List<Statement> statements) {
            return statements.stream().noneMatch(Statement::commented);
        }

        private static List<List<String>> words(List<Statement> statements) {
            return statements.stream().map(Statement::words).toList();
        }
    }

    @Override
    public String kind() {
        return CodeActionKind.RefactorExtract;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        if (request.resource().getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        var blocks = ElementBlocks.of((Model) request.resource().getContents().get(0)).blocks();
        var to = request.document().getOffSet(request.range().getEnd());
        var selected = blocks.stream().filter(block -> request.offset() <= block.start() && block.end() <= to).toList();
        if (!selected.isEmpty()) {
            var chosen = selected.stream().map(this::candidate).flatMap(Optional::stream).toList();
            var ofOneKind = chosen.size() == selected.size()
                    && chosen.stream().map(one -> one.element().eClass()).distinct().count() == 1;
            return ofOneKind && chosen.size() > 1 ? offer(request, chosen, 1) : List.of();
        }
        return blocks.stream().filter(block -> block.start() <= request.offset() && request.offset() <= block.end()).findFirst()
                .flatMap(this::candidate).map(one -> offer(request, alike(one, blocks), WORTH_IT)).orElse(List.of());
    }

    private Optional<Candidate> candidate(ElementBlocks.Block block) {
        if (!(block.element() instanceof Templatable element) || element.isTemplate() || element.getLike() != null
                || element.getName() == null) {
            return Optional.empty();
        }
        var said = Statement.of(element, syntax).stream().collect(Collectors.groupingBy(
                statement -> SAID_TOGETHER.getOrDefault(statement.feature(), statement.feature()), LinkedHashMap::new, Collectors.toList()));
        return Optional.of(new Candidate(block, element, said));
    }

    /** The element with those that have in common with it what the one most like it has. */
    private List<Candidate> alike(Candidate one, List<ElementBlocks.Block> blocks) {
        var others = blocks.stream().filter(block -> block != one.block()).map(this::candidate).flatMap(Optional::stream)
                .filter(other -> other.element().eClass() == one.element().eClass()).toList();
        var most = others.stream().map(one::inCommon).reduce(Set.of(), (first, second) -> second.size() > first.size() ? second : first);
        return blocks.stream().map(block -> block == one.block() ? one
                : others.stream().filter(other -> other.block() == block && one.inCommon(other).containsAll(most)).findFirst().orElse(null))
                .filter(candidate -> candidate != null).toList();
    }

    private List<CodeAction> offer(ActionRequest request, List<Candidate> elements, int least) {
        var first = elements.get(0);
        var common = new LinkedHashSet<>(first.said().keySet());
        elements.stream().skip(1).map(first::inCommon).forEach(common::retainAll);
        if (elements.size() < 2 || common.size() < least) {
            return List.of();
        }
        var name = name(request, first.element());
        var edits = new ArrayList<TextEdit>();
        edits.add(Changes.replace(request.document(), first.block().start(), first.block().start(), template(request, first, common, name)));
        elements.forEach(element -> shorten(request, element, common, name, edits));
        var names = elements.stream().map(element -> element.element().getName()).collect(Collectors.joining(", "));
        var action = new CodeAction("Extract what " + names + " have in common into a template");
        action.setEdit(changes.of(request.resource().getURI(), edits.toArray(TextEdit[]::new)));
        return List.of(action);
    }

    private String template(ActionRequest request, Candidate element, Set<EStructuralFeature> common, String name) {
        var text = request.document().getContents();
        var newline = Changes.newline(text);
        var kind = syntax.rule(element.element()).map(rule -> Wording.leadingWords(rule.getAlternatives())).orElseThrow();
        return element.said().entrySet().stream().filter(said -> common.contains(said.getKey()))
                .flatMap(said -> said.getValue().stream()).sorted((one, other) -> one.start() - other.start())
                .map(statement -> "    " + text.substring(statement.start(), statement.end()))
                .collect(Collectors.joining(newline, "template " + kind + " " + name + " {" + newline, newline + "}" + newline + newline));
    }

    /** Takes out of an element what the template says, and its block where nothing is left in it. */
    private static void shorten(ActionRequest request, Candidate element, Set<EStructuralFeature> common, String name, List<TextEdit> edits) {
        var head = end(element.element(), element.element().getDisplayName() == null
                ? Literals.NAMED_ELEMENT__NAME : Literals.NAMED_ELEMENT__DISPLAY_NAME);
        var node = NodeModelUtils.findActualNodeFor(element.element());
        if (common.containsAll(element.said().keySet()) && !hasComment(node, head)) {
            edits.add(Changes.replace(request.document(), head, node.getEndOffset(), " like " + name));
            return;
        }
        edits.add(Changes.replace(request.document(), head, head, " like " + name));
        element.said().forEach((feature, statements) -> {
            if (common.contains(feature)) {
                statements.forEach(statement -> edits.add(Changes.replace(request.document(), statement.gap(), statement.end(), "")));
            }
        });
    }

    private static int end(Templatable element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).get(0).getEndOffset();
    }

    private static boolean hasComment(INode node, int from) {
        for (var leaf : node.getLeafNodes()) {
            if (leaf.getOffset() >= from && isComment(leaf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComment(ILeafNode leaf) {
        return leaf.isHidden() && !leaf.getText().isBlank();
    }

    /** A name nothing has: "sharedCircuit", or with a number. */
    private String name(ActionRequest request, Templatable element) {
        var taken = new HashSet<String>();
        landscapes.get(request.resource()).declared(Templatable.class).forEach(other -> taken.add(other.getName()));
        var base = "shared" + element.eClass().getName();
        var name = base;
        for (var number = 2; taken.contains(name); number++) {
            name = base + number;
        }
        return name;
    }
}
