import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes the help of the editor of the documentation, when the bundle is built: a page of HTML for each page of Markdown, and
 * the table of contents that Eclipse's help shows. Its arguments are the folder of the documentation and that of the help.
 */
class HelpPages {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();
    private static final Pattern WEB = Pattern.compile("[a-z]+:.*");
    private static final String MARKDOWN = ".md";

    private final Path docs;
    private final Path help;
    private final TreeMap<Path, String> titles = new TreeMap<>();

    HelpPages(Path docs, Path help) {
        this.docs = docs;
        this.help = help;
    }

    public static void main(String[] folders) throws IOException {
        new HelpPages(Path.of(folders[0]).toRealPath(), Path.of(folders[1])).write();
    }

    private void write() throws IOException {
        List<Path> pages;
        try (var files = Files.walk(docs)) {
            pages = files.filter(file -> file.toString().endsWith(MARKDOWN)).sorted().toList();
        }
        for (var page : pages) {
            var document = PARSER.parse(Files.readString(page));
            titles.put(page, title(document, page));
            document.accept(new Links(page));
            var target = html(help.resolve(docs.relativize(page)));
            Files.createDirectories(target.getParent());
            Files.writeString(target, """
                    <!DOCTYPE html>
                    <html lang="en">
                    <head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="%s"></head>
                    <body>
                    %s</body>
                    </html>
                    """.formatted(escaped(titles.get(page)), target.getParent().relativize(help.resolve("help.css")),
                    HTML.render(document)));
        }
        Files.writeString(help.resolve("toc.xml"), contents());
    }

    private static String title(Node document, Path page) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return TEXT.render(heading).strip();
            }
        }
        throw new IllegalArgumentException(page + " has no heading of the first level.");
    }

    /** The pages in the order in which a reader wants them, the rules by name. */
    private String contents() {
        var editor = docs.resolve("editor.md");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <toc label="erdsl" topic="%s">
                %s%s%s%s</toc>
                """.formatted(href(editor), topic(editor, ""), section("language", "Language"), section("howto", "How to"),
                section("rules", "Rules"));
    }

    private String section(String folder, String label) {
        var index = docs.resolve(folder).resolve("README.md");
        var topics = titles.keySet().stream().filter(page -> page.getParent().equals(docs.resolve(folder)))
                .filter(page -> !page.equals(index)).map(page -> topic(page, "  ")).collect(Collectors.joining());
        var link = titles.containsKey(index) ? " href=\"" + href(index) + "\"" : "";
        return "  <topic label=\"%s\"%s>\n%s  </topic>\n".formatted(label, link, topics);
    }

    private String topic(Path page, String indentation) {
        return "%s  <topic label=\"%s\" href=\"%s\"/>\n".formatted(indentation, escaped(titles.get(page)), href(page));
    }

    private String href(Path page) {
        return "help/" + html(docs.relativize(page)).toString().replace('\\', '/');
    }

    private static Path html(Path page) {
        var name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.length() - MARKDOWN.length()) + ".html");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Links between pages lead to the pages of the help; what is not in the help is named only. */
    private final class Links extends AbstractVisitor {

        private final Path page;

        Links(Path page) {
            this.page = page;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            var parts = link.getDestination().split("#", 2);
            if (WEB.matcher(parts[0]).matches() || parts[0].isEmpty()) {
                return;
            }
            var target = page.resolveSibling(parts[0]).normalize();
            if (target.startsWith(docs) && parts[0].endsWith(MARKDOWN) && Files.exists(target)) {
                link.setDestination(html(Path.of(parts[0])).toString().replace('\\', '/'));
            } else {
                nameOnly(link);
            }
        }

        /** Pictures are for readers of the web site: the editor itself is at hand. */
        @Override
        public void visit(Image image) {
            nameOnly(image);
        }

        private void nameOnly(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
