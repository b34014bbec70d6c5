package org.erdsl.report;

import java.util.List;

import org.erdsl.generator.ModelOrigin;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.report.diagram.Diagram;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.TrafficFact;
import org.erdsl.traffic.asymmetry.Asymmetry;

/**
 * What there is to say of the traffic of a landscape.
 *
 * @param origin the model it is about
 * @param sections its traffic, by what it belongs to
 * @param resilience what is left when something is down
 * @param asymmetries where answers may take another way than questions
 * @param acceptedRisks every risk the company accepts, in the order of the model
 * @param facts the facts the paths rest on
 * @param diagram the picture
 */
public record TrafficReport(ModelOrigin origin, List<Section> sections, List<Resilience> resilience,
        List<Asymmetry> asymmetries, List<RiskAcceptance> acceptedRisks, List<TrafficFact> facts, Diagram diagram) {

    /** With more boxes than this no screen shows a picture in which people find anything. */
    public static final int LARGEST_DIAGRAM = 300;

    public TrafficReport {
        sections = List.copyOf(sections);
        resilience = List.copyOf(resilience);
        asymmetries = List.copyOf(asymmetries);
        acceptedRisks = List.copyOf(acceptedRisks);
        facts = List.copyOf(facts);
    }

    /** Whether the landscape has no traffic, nothing to carry it, and no risk anybody accepts. */
    public boolean isEmpty() {
        return sections.isEmpty() && resilience.isEmpty() && asymmetries.isEmpty() && acceptedRisks.isEmpty();
    }

    /** Whether the picture is small enough to be drawn. */
    public boolean isDrawn() {
        return !diagram.nodes().isEmpty() && diagram.nodes().size() <= LARGEST_DIAGRAM;
    }

    /**
     * Traffic that belongs together.
     *
     * @param title a heading
     * @param rows its flows
     */
    public record Section(String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** A flow and its way. */
    public record Row(Flow flow, Path path) {
    }

    /**
     * What happens when one thing is down. The numbers count flows.
     *
     * @param what its kind and name: {@code circuit amsterdamCircuit}
     */
    public record Resilience(String what, long stops, long fallsBack, long takesAnotherWay, long losesRedundancy) {
    }
}
