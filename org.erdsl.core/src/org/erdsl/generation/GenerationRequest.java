package org.erdsl.generation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.erdsl.generator.OutputPart;

/**
 * Which of a model's outputs are wanted.
 *
 * @param parts the parts to write; the others stay as they are
 * @param azureFormats in which formats Azure is told of the circuits, by name; empty to leave it to the model
 */
public record GenerationRequest(Set<OutputPart> parts, List<String> azureFormats) {

    public GenerationRequest {
        parts = Set.copyOf(parts);
        azureFormats = List.copyOf(azureFormats);
    }

    /** Everything, as the model says. */
    public static GenerationRequest everything() {
        return new GenerationRequest(EnumSet.allOf(OutputPart.class), List.of());
    }

    boolean wants(OutputPart part) {
        return parts.contains(part);
    }
}
