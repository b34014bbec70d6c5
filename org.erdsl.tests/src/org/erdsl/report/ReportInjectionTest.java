package org.erdsl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever a model says, it stays text: in the page, in its picture and in Markdown. */
class ReportInjectionTest {

    private static final Erdsl ERDSL = Erdsl.start();

    /** Every place in which a model can put any text into a report. */
    private static final String MODEL = """
            site amsterdam "%1$s" { users 5 }
            environment sales "%1$s" { region europe used from amsterdam over c connectors orders, alerts, shop }
            connector orders uses sql { data source "%1$s" at amsterdam gateway g }
            connector type evil "%1$s" { class third-party gateway no because "%1$s" }
            connector type needy "%1$s" { class third-party gateway required because "%1$s" }
            connector alerts uses evil
            connector shop uses needy { public endpoint "%1$s" at amsterdam }
            gateway g "%1$s" { region westeurope site amsterdam members "%1$s" }
            azure region westeurope "%1$s" { community 12076:51002 }
            peering location here "%1$s"
            circuit c "%1$s" { peering location here microsoft peering { accept region europe } }
            accept risk asn-is-public on c because "%1$s" until 2030-01-01
            """;

    @ParameterizedTest
    @ValueSource(strings = {
            "<script>alert(1)</script>", "</text></svg><img src=x onerror=alert(1)>", "' onload='alert(1)",
            "\\\" onmouseover=\\\"alert(1)", "&lt;b&gt;", "]]>", "<!--", "`code` and `more", "javascript:alert(1)",
            "\u202egnp.exe", "a\u0007b", "| cell |", "[link](javascript:alert(1))", "![x](https://evil.example/x.png)",
            "# heading", "https://evil.example", "www.evil.example", "<https://evil.example>", "\u8cc7\u6599\u5eab"})
    void textStaysText(String text) throws Exception {
        var model = ERDSL.parse(MODEL.formatted(text));
        model.getResources().forEach(resource -> assertEquals(List.of(), resource.getErrors()));
        var landscape = Landscape.of(model);
        var report = new TrafficReporter(landscape, ERDSL.get(Library.class)).report(ModelOrigin.of(landscape));
        assertPage(HtmlReport.print(report), HtmlReport.print(harmless()));
        assertMarkdown(MarkdownReport.print(report), MarkdownReport.print(harmless()));
    }

    private static TrafficReport harmless() {
        var landscape = Landscape.of(ERDSL.parse(MODEL.formatted("harmless")));
        return new TrafficReporter(landscape, ERDSL.get(Library.class)).report(ModelOrigin.of(landscape));
    }

    /** The same elements with the same attributes as in the page of a harmless model, in the same order. */
    private static void assertPage(String page, String harmless) throws Exception {
        assertEquals(skeleton(document(harmless)), skeleton(document(page)));
        assertFalse(page.contains("\u202e") || page.contains("\u0007"));
    }

    private static Document document(String page) throws Exception {
        var xml = page.replace("<!DOCTYPE html>\n", "").replaceAll("(?s)<style>.*?</style>", "<style/>");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String skeleton(Document document) {
        var skeleton = new StringBuilder();
        var elements = document.getElementsByTagName("*");
        for (var index = 0; index < elements.getLength(); index++) {
            var element = (Element) elements.item(index);
            // What stands between backticks is code: no harm, and not the same in every text.
            if (!element.getTagName().equals("code")) {
                var attributes = new TreeSet<String>();
                for (var at = 0; at < element.getAttributes().getLength(); at++) {
                    attributes.add(element.getAttributes().item(at).getNodeName());
                }
                skeleton.append(element.getTagName()).append(attributes).append('\n');
            }
        }
        return skeleton.toString();
    }

    private static void assertMarkdown(String markdown, String harmless) {
        var lines = markdown.lines().toList();
        assertEquals(harmless.lines().count(), lines.size());
        for (var line : lines) {
            if (line.startsWith("| ")) {
                var cells = line.chars().filter(character -> character == '|').count();
                assertTrue(cells == 5 || cells == 6, line);
            }
        }
        // What is left of Markdown and of addresses is erdsl's own.
        assertEquals(marks(harmless), marks(markdown));
    }

    private static String marks(String markdown) {
        return markdown.replaceAll("`[\\p{L}\\p{N}_.:/-]+`", "").replaceAll("&#[0-9]+;", "")
                .replaceAll("[^<>\\[\\]!#*]|(?<!^)#", "") + markdown.split("://", -1).length
                + markdown.split("www\\.", -1).length;
    }
}
