package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.sets.ExampleRoute;

/**
 * A part of a difference in words, the same in text and Markdown.
 *
 * @param title what it is about
 * @param entries what is to be said
 */
record DifferenceSection(String title, List<Entry> entries) {

    /**
     * One thing that is different.
     *
     * @param sentence what, without full stop
     * @param details what explains it, a line each
     */
    record Entry(String sentence, List<String> details) {

        static Entry of(String sentence) {
            return new Entry(sentence, List.of());
        }
    }

    /** The parts that say something. */
    static List<DifferenceSection> of(ModelDifference difference) {
        return Stream.of(
                new DifferenceSection("not compared", map(difference.gaps().stream().map(gap -> Entry.of(gap.sentence())))),
                new DifferenceSection("traffic", map(difference.flows().stream().map(DifferenceSection::entry))),
                new DifferenceSection("routes", map(difference.routes().stream().map(DifferenceSection::entry))),
                new DifferenceSection("settings", map(difference.settings().stream().map(DifferenceSection::entry))),
                new DifferenceSection("accepted risks", map(difference.risks().stream().map(risk ->
                        Entry.of(risk.sentence())))),
                new DifferenceSection("findings", map(difference.findings().stream().map(DifferenceSection::entry))))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    private static List<Entry> map(Stream<Entry> entries) {
        return entries.toList();
    }

    private static Entry entry(FlowChange flow) {
        var details = new ArrayList<String>();
        flow.before().ifPresent(way -> details.add("before: " + way.words()));
        flow.after().ifPresent(way -> details.add("now: " + way.words()));
        return new Entry(flow.label() + " " + flow.kind().words(), details);
    }

    private static Entry entry(RouteChange change) {
        var details = new ArrayList<String>();
        change.example().map(DifferenceSection::words).ifPresent(words -> details.add("for example " + words));
        change.because().ifPresent(why -> details.add("because: " + why));
        return new Entry(change.router() + " " + change.session() + " " + change.sentence(), details);
    }

    private static Entry entry(SettingChange change) {
        var effect = change.effect().words();
        return Entry.of(change.router() + change.session().map(session -> " " + session).orElse("") + " "
                + change.sentence() + (effect.isEmpty() ? "" : "; " + effect));
    }

    private static Entry entry(FindingChange finding) {
        return new Entry((finding.comes() ? "new " : "gone ") + finding.severity() + ": " + finding.rule() + " on "
                + finding.element(), List.of(finding.message()));
    }

    private static String words(ExampleRoute example) {
        var route = example.route();
        return route.prefix() + (route.communities().isEmpty() ? "" : " community " + join(route.communities().stream()
                .sorted().map(Object::toString)))
                + (route.asPath().isEmpty() ? ", own" : " path " + join(route.asPath().stream().map(Object::toString)))
                + Optional.of(String.join(", ", example.carried())).filter(carried -> !carried.isEmpty())
                        .map(carried -> " with " + carried).orElse("");
    }

    private static String join(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
