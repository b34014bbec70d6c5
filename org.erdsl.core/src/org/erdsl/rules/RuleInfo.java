package org.erdsl.rules;

/**
 * What is known of a rule without running it.
 *
 * @param id its sentence in kebab case: {@code region-needs-both-communities}. Never reused
 * @param category what it protects from, which decides the severity of its findings
 * @param summary its sentence for people
 * @param source where the fact behind it is written
 */
public record RuleInfo(String id, RuleCategory category, String summary, String source) {

    public RuleInfo {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a sentence in kebab case: " + id);
        }
    }
}
