package org.erdsl.difference;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.landscape.Names;
import org.erdsl.model.NamedElement;
import org.erdsl.traffic.Flow;

/**
 * By what a flow of one version is one of the other: its ends, not what it passes.
 *
 * @param kind what sort of traffic it is
 * @param ends the names of its ends, and the cloud of sign-in
 */
record FlowKey(String kind, List<String> ends) {

    static FlowKey of(Flow flow) {
        return new FlowKey(flow.kind(), ends(flow));
    }

    private static List<String> ends(Flow flow) {
        if (flow instanceof Flow.SignInFlow signIn) {
            return List.of(Names.of(signIn.site()), signIn.cloud().getLiteral());
        } else if (flow instanceof Flow.ConnectorFlow connector) {
            return names(Stream.concat(Stream.of(connector.connector()), connector.environment().stream()));
        } else if (flow instanceof Flow.GatewayFlow gateway) {
            return List.of(Names.of(gateway.gateway()));
        }
        return names(flow.about().stream());
    }

    private static List<String> names(Stream<? extends NamedElement> elements) {
        return elements.map(Names::of).toList();
    }
}
