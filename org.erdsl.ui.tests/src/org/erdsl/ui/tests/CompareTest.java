package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Compare With, of two models. */
class CompareTest {

    private static final String LEFT = """
            // Where the people are.
            site amsterdam "Amsterdam" {
                users 1200
            }

            /** The way to Microsoft. */
            circuit ams "Amsterdam 1" {
                sku standard
                microsoft peering {
                    vlan 300
                }
            }

            router edge1 { platform frr }
            expect sales from amsterdam over internet
            """;

    private static final String RIGHT = LEFT.replace("vlan 300", "vlan 400").replace("router edge1", "router edge2")
            .replace("expect", "\n\nexpect");

    @RegisterExtension
    final TestProject project = new TestProject();

    /** What Compare With > Each Other opens. */
    private static final class Comparison extends CompareEditorInput {

        private final IFile left;
        private final IFile right;

        Comparison(IFile left, IFile right) {
            super(new CompareConfiguration());
            this.left = left;
            this.right = right;
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new Differencer().findDifferences(false, monitor, null, null, new ResourceNode(left), new ResourceNode(right));
        }
    }

    private void compare() {
        var left = project.model("left.erdsl", LEFT);
        var right = project.model("right.erdsl", RIGHT);
        inUi(() -> {
            CompareUI.openCompareEditorOnPage(new Comparison(left, right),
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
            return null;
        });
        until("the elements", () -> structure() != null && items(structure().getItems()).contains("microsoft peering"),
                () -> structure() == null ? Commands.windows() : inUi(() -> items(structure().getItems())));
    }

    @Test
    void onlyElementsThatDifferAreListed() {
        compare();
        assertEquals(List.of("circuit ams", "microsoft peering", "router edge1", "router edge2"),
                inUi(() -> items(structure().getItems()).stream().filter(item -> !item.contains("Structure")).sorted().toList()));
    }

    @Test
    void chosenElementIsComparedInItsColours() {
        compare();
        inUi(() -> {
            var item = find(structure().getItems(), "microsoft peering");
            structure().setSelection(item);
            var event = new Event();
            event.item = item;
            structure().notifyListeners(SWT.Selection, event);
            structure().notifyListeners(SWT.DefaultSelection, event);
            return null;
        });
        until("the block alone", () -> texts().stream().anyMatch(text -> text.getText().contains("vlan 300") && !text.getText().contains("site")),
                () -> inUi(() -> texts().stream().map(StyledText::getText).toList()));
        var keyword = inUi(() -> JFaceResources.getColorRegistry().get("org.erdsl.ui.color.keyword"));
        until("its colours", () -> texts().stream().filter(text -> text.getText().contains("vlan 400")).anyMatch(text -> {
            var style = text.getStyleRangeAtOffset(text.getText().indexOf("vlan"));
            return style != null && keyword.equals(style.foreground);
        }), () -> "none");
    }

    @Test
    void wholeFilesAreComparedInTheirColours() throws Exception {
        compare();
        var keyword = inUi(() -> JFaceResources.getColorRegistry().get("org.erdsl.ui.color.keyword"));
        until("the colours", () -> texts().stream().filter(text -> text.getText().contains("site amsterdam")).anyMatch(text -> {
            var style = text.getStyleRangeAtOffset(text.getText().indexOf("site amsterdam"));
            return style != null && keyword.equals(style.foreground);
        }), () -> inUi(() -> texts().stream().map(StyledText::getText).toList()));
        var shell = Pictures.window();
        var picture = Pictures.take(shell, structure(), "compare.png");
        assertTrue(Files.size(picture) > 20_000, "An empty picture: " + picture);
    }

    private static Tree structure() {
        return inUi(() -> Dialogs.parts(shell(), Tree.class).stream().filter(Tree::isVisible)
                .filter(tree -> items(tree.getItems()).stream().anyMatch(item -> item.startsWith("circuit"))).findFirst().orElse(null));
    }

    private static List<StyledText> texts() {
        return Dialogs.parts(shell(), StyledText.class).stream().filter(StyledText::isVisible).toList();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private static List<String> items(TreeItem[] items) {
        var found = new ArrayList<String>();
        for (var item : items) {
            found.add(item.getText());
            found.addAll(items(item.getItems()));
        }
        return found;
    }

    private static TreeItem find(TreeItem[] items, String text) {
        return Arrays.stream(items).flatMap(item -> item.getText().equals(text) ? Stream.of(item)
                : Stream.ofNullable(find(item.getItems(), text))).findFirst().orElse(null);
    }
}
