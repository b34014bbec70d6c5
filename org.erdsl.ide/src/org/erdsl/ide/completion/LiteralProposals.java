package org.erdsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.conversion.ErdslValueConverters;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.model.ModelPackage;
import org.erdsl.policy.KnownPlatforms;
import org.erdsl.rules.RuleRegistry;

/** Proposes literals: known values with what they mean, else an example with the format it is of. */
@Singleton
class LiteralProposals {

    private static final Pattern EXAMPLE = Pattern.compile("such as ([^ ,]+(?:, [0-9.]+| [MG]bps)?)|\\bfrom ([0-9.]+)");

    @Inject
    private IdeContentProposalCreator creator;

    @Inject
    private IValueConverterService converters;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private KnownCommunities communities;

    @Inject
    private KnownPlatforms platforms;

    @Inject
    private RuleRegistry rules;

    @Inject
    private Clock clock;

    /** Proposes what an attribute may be set to. */
    void propose(Assignment assignment, AbstractRule literal, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        var feature = GrammarUtil.containingParserRule(assignment).getType().getClassifier() instanceof EClass type
                ? type.getEStructuralFeature(assignment.getFeature()) : null;
        if (feature == ModelPackage.Literals.ROUTER__PLATFORM) {
            platforms.names().forEach(name -> accept(name, "router platform", "", context, acceptor));
        } else if (feature == ModelPackage.Literals.RISK_ACCEPTANCE__RULE) {
            rules.rules().stream().map(rule -> rule.info()).filter(rule -> rule.category().acceptable())
                    .forEach(rule -> accept(rule.id(), rule.summary(), "Source: " + rule.source(), context, acceptor));
        } else if (literal.getName().equals("STRING")) {
            string(Wording.value(assignment), feature == null ? null : EcoreUtil.getDocumentation(feature), context, acceptor);
        } else {
            var known = known(literal, context);
            known.forEach((text, meaning) -> accept(text, meaning, "", context, acceptor));
            if (known.isEmpty()) {
                example(literal, context, acceptor);
            }
        }
    }

    private Map<String, String> known(AbstractRule literal, ContentAssistContext context) {
        return switch (literal.getName()) {
            case "Community" -> communities.of(context.getCurrentModel(), landscapes.get(context.getResource()));
            case "Date" -> Map.of(LocalDate.now(clock).plusYears(1).toString(), "in a year");
            // Older versions the rule gateway-needs-tls-1-2 refuses.
            case "TlsVersion" -> Map.of("1.2", "TLS version", "1.3", "TLS version");
            default -> Map.of();
        };
    }

    private void example(AbstractRule literal, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        ((ErdslValueConverters) converters).expected(literal.getName()).ifPresent(format -> {
            var matcher = EXAMPLE.matcher(format);
            if (matcher.find()) {
                var example = Stream.of(matcher.group(1), matcher.group(2)).filter(text -> text != null).findFirst().orElseThrow();
                accept(example, format, "", context, acceptor);
            }
        });
    }

    private void string(String value, String documentation, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (context.getPrefix().isEmpty() && !isBehindWord(context)) {
            acceptor.accept(creator.createProposal("\"" + value + "\"", context, entry -> {
                entry.setKind(ContentAssistEntry.KIND_SNIPPET);
                entry.setLabel("\"" + value + "\"");
                entry.setProposal("\"" + Templates.place(1, value) + "\"");
                entry.setDescription("text in quotes");
                entry.setDocumentation(documentation);
            }), value.equals("display name") ? Priority.KEYWORD - Priority.GIVEN_ALREADY : Priority.VALUE);
        }
    }

    /** Whether somebody may still be typing a word: the list would come up, and take the next Return or Tab for itself. */
    private static boolean isBehindWord(ContentAssistContext context) {
        var before = NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), context.getOffset() - 1);
        return before != null && Character.isLetterOrDigit(before.getText().charAt(context.getOffset() - 1 - before.getOffset()));
    }

    private void accept(String text, String meaning, String documentation, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        acceptor.accept(creator.createProposal(text, context, entry -> {
            entry.setKind(ContentAssistEntry.KIND_VALUE);
            entry.setDescription(meaning);
            entry.setDocumentation(documentation.isEmpty() ? null : documentation);
        }), Priority.VALUE);
    }
}
