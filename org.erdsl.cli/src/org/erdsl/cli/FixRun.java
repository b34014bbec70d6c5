package org.erdsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.finding.TextEdit;

import com.google.inject.Inject;

/**
 * Applies the first fix of every finding, round after round, because one fix can make room for another. All of it
 * happens in memory; files are rewritten once, at the end.
 */
final class FixRun {

    /** More rounds than any chain of fixes that serves its purpose. */
    private static final int ROUNDS = 20;

    @Inject
    private ModelFiles files;

    @Inject
    private ModelCheck check;

    /**
     * @param named the files to correct; those they import are left alone
     * @throws RefusalException when the files cannot be rewritten; they are as they were
     */
    FixReport fix(List<Path> named) throws UnreadableTextException, RefusalException {
        var paths = named.stream().collect(Collectors.toMap(ModelFiles::uri,
                path -> path.toAbsolutePath().normalize(), (one, same) -> one, LinkedHashMap::new));
        var drafts = new LinkedHashMap<Path, String>();
        var applied = new ArrayList<AppliedFix>();
        var seen = new HashSet<FixKey>();
        var model = files.read(named);
        var problems = check.check(model);
        var syntaxErrors = syntaxErrors(problems);
        for (var round = 0; round < ROUNDS; round++) {
            var chosen = choose(problems, paths.keySet(), seen);
            if (chosen.isEmpty()) {
                break;
            }
            chosen.forEach(fix -> seen.add(FixKey.of(fix)));
            apply(chosen, model, paths, drafts);
            applied.addAll(chosen);
            model = files.read(named, drafts);
            problems = check.check(model);
        }
        if (syntaxErrors(problems) > syntaxErrors) {
            throw new IllegalStateException("fixes that break the text of " + drafts.keySet());
        }
        new FileRewrite().run(drafts);
        return new FixReport(applied);
    }

    private static long syntaxErrors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.rule().equals(Problem.SYNTAX)).count();
    }

    /** One fix for each finding, of which no two touch, and none that was tried in vain before. */
    private static List<AppliedFix> choose(List<Problem> problems, Set<URI> named, Set<FixKey> seen) {
        var chosen = new ArrayList<AppliedFix>();
        for (var problem : problems) {
            if (problem.fixes().isEmpty()) {
                continue;
            }
            var fix = new AppliedFix(problem, problem.fixes().get(0));
            var edit = fix.fix().edit();
            if (named.contains(edit.file()) && !seen.contains(FixKey.of(fix))
                    && chosen.stream().noneMatch(other -> touch(other.fix().edit(), edit))) {
                chosen.add(fix);
            }
        }
        return chosen;
    }

    private static boolean touch(TextEdit one, TextEdit other) {
        return one.file().equals(other.file())
                && one.offset() <= other.offset() + other.length()
                && other.offset() <= one.offset() + one.length();
    }

    private static void apply(List<AppliedFix> fixes, XtextResourceSet model, Map<URI, Path> paths,
            Map<Path, String> drafts) {
        // From the end of each file to its start, so that no edit moves the place of another.
        var edits = fixes.stream()
                .map(fix -> fix.fix().edit())
                .sorted(Comparator.comparingInt(TextEdit::offset).reversed())
                .toList();
        var texts = new LinkedHashMap<URI, String>();
        for (var edit : edits) {
            var text = texts.computeIfAbsent(edit.file(), file -> text(model, file));
            texts.put(edit.file(), edit.apply(text));
        }
        texts.forEach((file, text) -> drafts.put(paths.get(file), text));
    }

    private static String text(XtextResourceSet model, URI file) {
        return ((XtextResource) model.getResource(file, false)).getParseResult().getRootNode().getText();
    }

    /** A finding and its fix wherever they stand: a fix that leaves its finding in place is not tried twice. */
    private record FixKey(URI file, String rule, String message, String label) {

        static FixKey of(AppliedFix fix) {
            return new FixKey(fix.fix().edit().file(), fix.problem().rule(), fix.problem().message(),
                    fix.fix().label());
        }
    }
}
