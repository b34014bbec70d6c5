package org.erdsl.rules.project;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Project;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** What a project says holds for all of its files. Two of them would contradict each other. */
public final class ProjectIsDeclaredOnceRule extends Rule<Project> {

    public ProjectIsDeclaredOnceRule() {
        super(Project.class, new RuleInfo(
                "project-is-declared-once",
                RuleCategory.MEANING,
                "Files that are checked together declare one project",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Project project, RuleContext context) {
        context.landscape().all(Project.class).stream()
                .filter(other -> Collision.isReportedAt(project, other))
                .findFirst()
                .ifPresent(other -> context.report(Place.of(project, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                        "`%s` is a second project; files checked together have one, so keep one of the two"
                                .formatted(project.getName()))
                        .related(Place.of(other), "the other project"));
    }
}
