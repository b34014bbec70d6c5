package org.erdsl.generator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.policy.Feature;
import org.erdsl.policy.RequestedFeatures;
import org.erdsl.policy.RouterPlan;

/** What a platform can express: its features, its forms and how long its names may be. Immutable. */
public final class Capabilities {

    /** The form that leaves nothing of an earlier version on the router. Every platform has it. */
    public static final String REPLACE = RouterPlan.REPLACE;

    /** The form that adds to what is on the router. */
    public static final String MERGE = "merge";

    private final List<String> forms;
    private final int longestName;
    private final Optional<PlatformVersion> first;
    private final Map<Feature, Support> features;

    private Capabilities(List<String> forms, int longestName, Optional<PlatformVersion> first,
            Map<Feature, Support> features) {
        this.forms = List.copyOf(forms);
        this.longestName = longestName;
        this.first = first;
        this.features = Map.copyOf(features);
    }

    /**
     * A platform with these forms and no feature yet.
     *
     * @param forms the forms, the usual one first; {@link #REPLACE} is among them
     */
    public static Capabilities ofForms(String... forms) {
        if (!List.of(forms).contains(REPLACE)) {
            throw new IllegalArgumentException("every platform has a form that leaves no residue");
        }
        return new Capabilities(List.of(forms), Integer.MAX_VALUE, Optional.empty(), Map.of());
    }

    /** With features any version has. */
    public Capabilities with(Feature... all) {
        var more = this;
        for (var feature : all) {
            more = more.and(new Support(feature, true, Optional.empty(), ""));
        }
        return more;
    }

    /** With a feature from a version on. */
    public Capabilities since(String version, Feature feature) {
        return and(new Support(feature, true, Optional.of(new PlatformVersion(version)), ""));
    }

    /**
     * Without a feature.
     *
     * @param why one sentence without full stop: {@code OpenBGPD has no BFD}
     */
    public Capabilities without(Feature feature, String why) {
        return and(new Support(feature, false, Optional.empty(), why));
    }

    /** With names of objects of at most so many characters. */
    public Capabilities namesUpTo(int characters) {
        return new Capabilities(forms, characters, first, features);
    }

    /** Written for versions from this one on; earlier ones speak another language. */
    public Capabilities from(String version) {
        return new Capabilities(forms, longestName, Optional.of(new PlatformVersion(version)), features);
    }

    private Capabilities and(Support support) {
        var all = new EnumMap<Feature, Support>(Feature.class);
        all.putAll(features);
        if (all.put(support.feature(), support) != null) {
            throw new IllegalArgumentException(support.feature() + " is declared twice");
        }
        return new Capabilities(forms, longestName, first, all);
    }

    /** The forms, the usual one first. */
    public List<String> forms() {
        return forms;
    }

    /** The features that are declared, whether supported or not. A platform declares all. */
    public Set<Feature> declared() {
        return features.keySet();
    }

    /** The first version configuration is written for, where earlier ones speak another language. */
    public Optional<String> first() {
        return first.map(PlatformVersion::text);
    }

    /**
     * Why a version is too old to write for, one sentence without full stop; nothing where it is not.
     *
     * @param version the version as the model writes it; without one the newest is meant
     */
    public Optional<String> tooOld(Optional<String> version) {
        return first.filter(earliest -> version.map(PlatformVersion::new)
                        .filter(given -> given.compareTo(earliest) < 0).isPresent())
                .map(earliest -> "configuration is written for version " + earliest + " and later");
    }

    /** Whether the newest version has a feature. */
    public boolean has(Feature feature) {
        return lack(feature, Optional.empty()).isEmpty();
    }

    /** The first version with a feature, where earlier ones are known to lack it. */
    public Optional<String> since(Feature feature) {
        return Optional.ofNullable(features.get(feature)).flatMap(Support::since).map(PlatformVersion::text);
    }

    /**
     * Why a feature is lacking, one sentence without full stop; nothing where it is there.
     *
     * @param version the version as the model writes it; without one the newest is meant
     */
    public Optional<String> lack(Feature feature, Optional<String> version) {
        var support = features.get(feature);
        return support == null
                ? Optional.of("the platform does not declare it")
                : support.lack(version.map(PlatformVersion::new));
    }

    /** What of a plan the platform cannot express, one sentence each. */
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        plan.form().filter(form -> !forms.contains(form)).ifPresent(form -> sentences.add(
                "There is no form " + form + "; there is " + String.join(", ", forms) + "."));
        tooOld(plan.version()).ifPresent(why -> sentences.add("Version " + plan.version().get() + " is too old: " + why
                + "."));
        for (var session : plan.sessions()) {
            RequestedFeatures.of(session).forEach(feature -> lack(feature, plan.version()).ifPresent(why ->
                    sentences.add(session.name() + " asks for " + feature.text() + ": " + why + ".")));
            Stream.of(session.inbound(), session.outbound())
                    .flatMap(policy -> policy.terms().stream().map(term -> policy.name() + "_" + term.name()))
                    .filter(name -> name.length() > longestName)
                    .findFirst()
                    .ifPresent(name -> sentences.add("The name " + name + " is longer than " + longestName
                            + " characters; give circuit " + session.circuit() + " a shorter name."));
        }
        RequestedFeatures.of(plan).forEach(feature -> lack(feature, plan.version()).ifPresent(why ->
                sentences.add("router " + plan.router() + " asks for " + feature.text() + ": " + why + ".")));
        for (var link : plan.interfaces()) {
            RequestedFeatures.of(link, plan.form()).forEach(feature -> lack(feature, plan.version()).ifPresent(why ->
                    sentences.add("interface " + link.name() + " asks for " + feature.text() + ": " + why + ".")));
        }
        return sentences;
    }
}
