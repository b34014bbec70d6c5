package org.erdsl.traffic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.landscape.Names;
import org.erdsl.model.Cloud;
import org.erdsl.model.Connector;
import org.erdsl.model.DataSource;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Site;

/** Traffic with a start and an end. */
public sealed interface Flow {

    /** What sort of traffic it is, one word or two: {@code static content}. */
    String kind();

    /** The elements between which it flows, those it is about first. */
    List<NamedElement> about();

    /** What people call it: {@code users of sales at amsterdam}. */
    String label();

    /** People at a site who use an environment. */
    record UserFlow(Environment environment, Site site) implements Flow {

        @Override
        public String kind() {
            return "users";
        }

        @Override
        public List<NamedElement> about() {
            return List.of(environment, site);
        }

        @Override
        public String label() {
            return "users of " + Names.of(environment) + " at " + Names.of(site);
        }
    }

    /**
     * Images, icons and scripts of an environment on their way to its users.
     *
     * @param site where the users are; nothing where it does not matter
     */
    record StaticContentFlow(Environment environment, Optional<Site> site) implements Flow {

        @Override
        public String kind() {
            return "static content";
        }

        @Override
        public List<NamedElement> about() {
            return Stream.<NamedElement>concat(Stream.of(environment), site.stream()).toList();
        }

        @Override
        public String label() {
            return "static content of " + Names.of(environment) + site.map(at -> " at " + Names.of(at)).orElse("");
        }
    }

    /** People at a site who sign in, in one of the clouds they use environments of. */
    record SignInFlow(Site site, Cloud cloud) implements Flow {

        @Override
        public String kind() {
            return "sign-in";
        }

        @Override
        public List<NamedElement> about() {
            return List.of(site);
        }

        @Override
        public String label() {
            return "sign-in at " + Names.of(site) + (cloud == Cloud.PUBLIC ? "" : " (" + cloud.getLiteral() + ")");
        }
    }

    /**
     * An environment that reaches a service or a data source through a connector.
     *
     * @param environment nothing where no environment uses the connector
     */
    record ConnectorFlow(Connector connector, Optional<Environment> environment) implements Flow {

        @Override
        public String kind() {
            return "connector";
        }

        @Override
        public List<NamedElement> about() {
            var source = Optional.ofNullable(connector.getDataSource());
            return Stream.of(Optional.of(connector), environment, Optional.ofNullable(connector.getGateway()),
                    source.map(DataSource::getSite)).flatMap(Optional::stream).map(NamedElement.class::cast).toList();
        }

        @Override
        public String label() {
            return Names.of(connector);
        }
    }

    /** A gateway that keeps its connection to the relay open. */
    record GatewayFlow(Gateway gateway) implements Flow {

        @Override
        public String kind() {
            return "gateway";
        }

        @Override
        public List<NamedElement> about() {
            return Stream.<NamedElement>concat(Stream.of(gateway), Optional.ofNullable(gateway.getSite()).stream()).toList();
        }

        @Override
        public String label() {
            return "gateway " + Names.of(gateway);
        }
    }
}
