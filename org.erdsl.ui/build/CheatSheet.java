import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Makes a cheat sheet of the platform of a page of the documentation, when the bundle is built. The first paragraph of the page
 * becomes its introduction, and each entry of the numbered list a step: what is bold in it is the title, the rest says what to
 * do, and a comment {@code <!-- does COMMAND -->} in a line of its own is the command that does it, in the form of the platform's command service.
 * Its arguments are the page, the title of the sheet and the file to write.
 */
class CheatSheet {

    private static final String COMMAND = "<!-- does ";
    private static final String COMMAND_END = " -->";

    public static void main(String[] arguments) throws IOException {
        var page = Path.of(arguments[0]);
        var document = Parser.builder().build().parse(Files.readString(page));
        var introduction = first(document, Paragraph.class, page);
        var steps = first(document, OrderedList.class, page);
        var items = new StringBuilder();
        for (var step = steps.getFirstChild(); step != null; step = step.getNext()) {
            items.append(new Step((ListItem) step, page).item());
        }
        Files.writeString(Path.of(arguments[2]), """
                <?xml version="1.0" encoding="UTF-8"?>
                <cheatsheet title="%s">
                  <intro>
                    <description>%s</description>
                  </intro>
                %s</cheatsheet>
                """.formatted(escaped(arguments[1]), new Words(introduction).text(), items));
    }

    private static <T extends Node> T first(Node document, Class<T> type, Path page) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                return type.cast(node);
            }
        }
        throw new IllegalArgumentException(page + " has no " + type.getSimpleName() + ".");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A step of the sheet. */
    private static final class Step {

        private final String title;
        private final Words words;

        Step(ListItem entry, Path page) {
            var bold = entry.getFirstChild().getFirstChild();
            if (!(bold instanceof StrongEmphasis)) {
                throw new IllegalArgumentException(page + " has a step that does not begin with its title in bold.");
            }
            var text = new Words(bold).text();
            title = text.substring(0, text.length() - 1);
            bold.unlink();
            words = new Words(entry);
        }

        /** It waits for the user to say that it is done: what a command opens may be left without having done anything. */
        String item() {
            var commands = words.commands.stream()
                    .map(command -> "    <command serialization=\"%s\" confirm=\"true\"/>\n".formatted(escaped(command))).toList();
            return """
                      <item title="%s" skip="true">
                        <description>%s</description>
                    %s  </item>
                    """.formatted(title, words.text().strip(), String.join("", commands));
        }
    }

    /** Words of the page as the description of a step: names of menus, keys and keywords are bold. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<String> commands = new ArrayList<>();

        Words(Node node) {
            visitChildren(node);
        }

        String text() {
            return text.toString();
        }

        @Override
        public void visit(Text words) {
            text.append(escaped(words.getLiteral()));
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(Code word) {
            text.append("<b>").append(escaped(word.getLiteral())).append("</b>");
        }

        @Override
        public void visit(Emphasis menu) {
            text.append("<b>");
            visitChildren(menu);
            text.append("</b>");
        }

        @Override
        public void visit(HtmlBlock html) {
            var comment = html.getLiteral().strip();
            if (!comment.startsWith(COMMAND) || !comment.endsWith(COMMAND_END)) {
                throw new IllegalArgumentException("No command of a step: " + comment);
            }
            commands.add(comment.substring(COMMAND.length(), comment.length() - COMMAND_END.length()));
        }
    }
}
