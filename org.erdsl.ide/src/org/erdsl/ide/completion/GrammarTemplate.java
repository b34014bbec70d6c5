package org.erdsl.ide.completion;

import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.erdsl.ide.syntax.Wording;

/** Makes the template of a construct from the grammar: what must be written, and an empty block. */
public final class GrammarTemplate {

    private final StringBuilder body = new StringBuilder();
    private int places;

    private GrammarTemplate() {
    }

    static Optional<Template> of(ParserRule rule) {
        var label = Wording.leadingWords(rule.getAlternatives());
        if (label.isEmpty() || !(rule.getAlternatives() instanceof Group group)) {
            return Optional.empty();
        }
        var template = new GrammarTemplate();
        group.getElements().forEach(template::add);
        var description = EcoreUtil.getDocumentation(rule.getType().getClassifier());
        return Optional.of(new Template(rule.getName(), label, description == null ? "" : description,
                template.body.toString()));
    }

    /** The shortest declaration of an element of this name; nothing where the rule starts with no keyword. */
    public static Optional<String> declaration(ParserRule rule, String name) {
        return of(rule).map(template -> new Template(template.rule(), template.label(), template.description(),
                template.body().replaceFirst("\\$\\{1:[^}]*}", name)).filled())
                .map(text -> text.replaceFirst("\\{\\s*}", "{\n}"));
    }

    private void add(AbstractElement element) {
        if (EcoreUtil2.eAllOfType(element, Keyword.class).stream().anyMatch(k -> k.getValue().equals("{"))) {
            append("{\n\t$0\n}");
        } else if (Wording.isOptional(element)) {
            return;
        } else if (element instanceof Keyword keyword && !keyword.getValue().equals("}")) {
            append(keyword.getValue());
        } else if (element instanceof Assignment assignment) {
            var place = Templates.place(++places, Wording.value(assignment));
            append(assignment.getTerminal() instanceof RuleCall call && call.getRule().getName().equals("STRING")
                    ? '"' + place + '"' : place);
        } else if (element instanceof Alternatives choice) {
            add(choice.getElements().get(0));
        } else if (element instanceof Group group) {
            group.getElements().forEach(this::add);
        }
    }

    private void append(String text) {
        body.append(body.isEmpty() ? "" : " ").append(text);
    }
}
