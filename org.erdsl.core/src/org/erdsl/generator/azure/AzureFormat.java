package org.erdsl.generator.azure;

import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.generator.Header;

/** Writes what Azure is to be told of a circuit in one format. It sees the plan only, never the model. */
public interface AzureFormat {

    /** The name of the format in models and on the command line: {@code bicep}. */
    String name();

    /** The name of the file in the circuit's folder: {@code peering.bicep}. */
    String fileName();

    /** What of the plan the format cannot express, one sentence each; empty when it can express all of it. */
    List<String> unsupported(CircuitPlan plan);

    /** The text, which starts with the header where the format has comments. */
    String generate(CircuitPlan plan, Header header);
}
