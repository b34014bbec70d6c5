package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Router;
import org.erdsl.cli.RouteQuestion.Direction;
import org.erdsl.net.Asn;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl explain route}: says what a router's policies do with a route, by which term and why. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        customSynopsis = "erdsl explain route PREFIX [community VALUE...] [path ASN...] [to microsoft] on ROUTER FILE...",
        description = "Says what a router does with a route on each of its sessions: accepted or rejected, by which term "
                + "of the policy, with which attributes and why.")
final class ExplainRouteCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "1..*",
            description = "The route: its prefix, its communities, its AS path (12076 if absent), nearest first; "
                    + "'to microsoft' for a route the router has to tell, 'from ibgp' or 'to ibgp' for one that goes "
                    + "between routers. Then 'on', the router, and the files of one model; a folder stands for every "
                    + ".erdsl file below it.")
    private List<String> words;

    @Mixin
    private DateOption date;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    ExplainRouteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var question = RouteQuestion.of(words);
        var checked = CheckedModel.read(ModelInput.of(question.files()), date.clock(), spec.commandLine(),
                colour.style(terminal));
        if (checked.exitCode() == ExitCode.ERRORS) {
            spec.commandLine().getErr().println("erdsl: A model with errors has no policies to ask.");
            return ExitCode.ERRORS.number();
        }
        print(question, plan(question.router(), Landscape.of(checked.model())));
        return ExitCode.OK.number();
    }

    private static RouterPlan plan(String name, Landscape landscape) throws RefusalException {
        var routers = landscape.all(Router.class);
        var router = routers.stream().filter(candidate -> candidate.getName().equals(name)).findFirst()
                .orElseThrow(() -> new RefusalException(ExitCode.USAGE, "There is no router '" + name + "' in the model; "
                        + "there is " + routers.stream().map(Router::getName).collect(Collectors.joining(", ")) + "."));
        return new PolicyPlanner(landscape).plan(router).orElseThrow(() ->
                new RefusalException(ExitCode.USAGE, "No link of the model ends on router '" + name + "'."));
    }

    private void print(RouteQuestion question, RouterPlan plan) {
        var out = spec.commandLine().getOut();
        var route = question.route();
        out.println("route " + route.prefix()
                + (route.communities().isEmpty() ? ", no community" : ", community " + route.communities().stream()
                        .sorted().map(Object::toString).collect(Collectors.joining(" ")))
                + (route.asPath().isEmpty() ? ", own" : ", path " + path(route.asPath()))
                + switch (question.direction()) {
                    case FROM_MICROSOFT -> ", from Microsoft to " + plan.router();
                    case TO_MICROSOFT -> ", from " + plan.router() + " to Microsoft";
                    case FROM_IBGP -> ", over iBGP to " + plan.router();
                    case TO_IBGP -> ", over iBGP from " + plan.router();
                });
        if (question.direction() == Direction.FROM_IBGP || question.direction() == Direction.TO_IBGP) {
            printIbgp(question, plan, out);
            return;
        }
        var asked = plan.sessions().stream()
                .filter(session -> session.family() == route.prefix().family())
                .toList();
        if (asked.isEmpty()) {
            out.println("router " + plan.router() + " has no session for " + route.prefix().family());
        }
        asked.forEach(session -> print(question, plan, session, out));
    }

    private static void printIbgp(RouteQuestion question, RouterPlan plan, PrintWriter out) {
        var family = question.route().prefix().family();
        var asked = plan.ibgp().stream().filter(session -> session.family() == family).toList();
        if (asked.isEmpty()) {
            out.println("router " + plan.router() + " speaks no iBGP for " + family);
        }
        asked.forEach(session -> print(question, plan, session, out));
    }

    private static void print(RouteQuestion question, RouterPlan plan, IbgpPlan session, PrintWriter out) {
        out.println();
        out.println(session.name() + ", neighbor " + session.neighbor()
                + session.vrf().map(vrf -> " in vrf " + vrf).orElse(""));
        if (question.direction() == Direction.FROM_IBGP && question.route().asPath().contains(plan.localAs())) {
            out.println("  rejected before the policy: the path holds the router's own AS " + plan.localAs());
            return;
        }
        var passedOn = question.direction() == Direction.TO_IBGP;
        var policy = passedOn ? session.outbound() : session.inbound();
        var decision = PolicyEvaluator.evaluate(policy, question.route());
        decided(decision, policy, out);
        if (decision.accepted()) {
            out.println("  local preference: as it is" + (passedOn ? ", for iBGP tells it" : ""));
        }
        if (decision.accepted() && passedOn) {
            out.println("  next hop: " + session.localAddress() + ", the router's own");
        }
    }

    private static void decided(PolicyEvaluator.Decision decision, RoutePolicy policy, PrintWriter out) {
        out.println("  " + (decision.accepted() ? "accepted" : "rejected") + " by term " + decision.term().sequence()
                + " " + decision.term().name() + " of " + policy.name());
        out.println("  because: " + decision.term().why().text());
    }

    private static void print(RouteQuestion question, RouterPlan plan, SessionPlan session, PrintWriter out) {
        var route = question.route();
        var toMicrosoft = question.direction() == Direction.TO_MICROSOFT;
        out.println();
        out.println(session.circuit() + " " + session.link() + ", neighbor " + session.neighbor()
                + session.vrf().map(vrf -> " in vrf " + vrf).orElse(""));
        if (!toMicrosoft && !route.asPath().get(0).equals(session.remoteAs())) {
            out.println("  rejected before the policy: the path does not begin with AS " + session.remoteAs());
        } else if (!toMicrosoft && own(plan, session).anyMatch(route.asPath()::contains)) {
            out.println("  rejected before the policy: the path holds the router's own AS "
                    + own(plan, session).filter(route.asPath()::contains).findFirst().orElseThrow());
        } else {
            var policy = toMicrosoft ? session.outbound() : session.inbound();
            var decision = PolicyEvaluator.evaluate(policy, route);
            decided(decision, policy, out);
            decision.localPreference().ifPresent(value -> out.println("  local preference: " + value));
            if (decision.accepted() && toMicrosoft) {
                out.println("  path as Microsoft sees it: " + path(told(session, decision.asPath())));
            }
        }
    }

    /** The number of the router, and that of the session, which may be another. */
    private static Stream<Asn> own(RouterPlan plan, SessionPlan session) {
        return Stream.of(session.localAs(), plan.localAs());
    }

    /** The path with the number of the session before it, and without the private ones where these are taken out. */
    private static List<Asn> told(SessionPlan session, List<Asn> path) {
        return Stream.concat(Stream.of(session.localAs()), path.stream()
                .filter(asn -> !session.settings().removesPrivateAsns() || !asn.isPrivate())).toList();
    }

    private static String path(List<Asn> path) {
        return path.stream().map(Asn::toString).collect(Collectors.joining(" "));
    }
}
