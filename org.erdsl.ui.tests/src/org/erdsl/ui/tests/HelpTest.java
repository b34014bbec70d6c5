package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.erdsl.rules.RuleRegistry;
import org.erdsl.ui.Language;
import org.erdsl.ui.help.HelpPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F1 in the editor and in the Problems view, and the pages behind it. */
class HelpTest {

    private static final String COMMAND = "org.erdsl.ui.explain";
    private static final String RULE = "region-needs-both-communities";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)(?:#[^\"]*)?\"");

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void closeHelp() {
        inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.hideView(page.findView("org.erdsl.ui.help"));
            return null;
        });
    }

    @Test
    void onAFindingThePageOfItsRuleElsewhereThatOnTheEditor() throws Exception {
        var shell = Pictures.window();
        var editor = OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        editor.replace("12076:51002, 12076:51003", "12076:51002");
        editor.select(editor.finding(RULE), 0);
        inUi(() -> editor.widget().setFocus());
        Commands.press("F1", COMMAND);
        until("the page of the rule", () -> shown().endsWith("/rules/" + RULE + ".html")
                && browser().getText().contains("<h1>" + RULE), HelpTest::shown);
        Pictures.of(shell, "help");
        inUi(() -> {
            editor.part().getSite().getPage().activate(editor.part());
            return null;
        });
        editor.select(0, 0);
        Commands.press("F1", COMMAND);
        until("the page on the editor", () -> shown().endsWith("/editor.html"), HelpTest::shown);
    }

    @Test
    void onTextThatIsNoModelThePageOnTheLanguage() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site a {\n    users x\n}\n"));
        until("the finding", () -> !editor.messages().isEmpty(), editor::messages);
        editor.select(inUi(() -> editor.offset("users x")), 0);
        inUi(() -> editor.widget().setFocus());
        Commands.press("F1", COMMAND);
        until("the page on the language", () -> shown().endsWith("/language/reference.html"), HelpTest::shown);
    }

    @Test
    void onAProblemOfTheProblemsViewThePageOfItsRule() throws Exception {
        var file = project.model("a.erdsl", Models.plaintextContoso().replace("12076:51002, 12076:51003", "12076:51002"));
        OpenEditor.on(file);
        until("the marker", () -> file.findMarkers("org.erdsl.ui.problem", true, IResource.DEPTH_ZERO).length > 0, () -> "none");
        IMarker marker = file.findMarkers("org.erdsl.ui.problem", true, IResource.DEPTH_ZERO)[0];
        inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.activate(page.showView(IPageLayout.ID_PROBLEM_VIEW));
            return null;
        });
        until("the selection", () -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            MarkerViewUtil.showMarker(window.getActivePage(), marker, true);
            return !window.getSelectionService().getSelection().isEmpty();
        }, () -> "none");
        Commands.press("F1", COMMAND);
        until("the page of the rule", () -> shown().endsWith("/rules/" + marker.getAttribute("rule", "") + ".html"),
                HelpTest::shown);
    }

    @Test
    void everyRuleHasItsPageAndEveryLinkLeadsSomewhere() throws Exception {
        var root = Path.of(HelpPage.EDITOR.address()).getParent();
        var rules = Language.get().injector().getInstance(RuleRegistry.class).rules();
        assertTrue(rules.size() > 100, () -> "" + rules.size());
        assertEquals(List.of(), rules.stream().map(rule -> rule.info().id())
                .filter(rule -> !Files.exists(root.resolve("rules/" + rule + ".html"))).toList());
        var broken = new ArrayList<String>();
        try (Stream<Path> pages = Files.walk(root)) {
            for (var page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                collectBroken(page, page, broken);
            }
        }
        collectBroken(root.resolve("toc.xml"), root, broken);
        assertEquals(List.of(), broken);
    }

    /** The links in a file that lead to nothing, seen from this place. */
    private static void collectBroken(Path file, Path from, List<String> broken) throws Exception {
        var matcher = LINK.matcher(Files.readString(file));
        while (matcher.find()) {
            var link = URI.create(matcher.group(1));
            if (!link.isAbsolute() && !Files.exists(from.resolveSibling(link.getPath()))) {
                broken.add(file.getFileName() + " -> " + link);
            }
        }
    }

    private static String shown() {
        return inUi(() -> browser() == null ? "no view" : browser().getUrl());
    }

    private static Browser browser() {
        return Dialogs.part(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Browser.class, any -> any.isVisible());
    }
}
