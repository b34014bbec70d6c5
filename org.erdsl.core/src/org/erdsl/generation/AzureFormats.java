package org.erdsl.generation;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.azure.ArmFormat;
import org.erdsl.generator.azure.AzureFormat;
import org.erdsl.generator.azure.BicepFormat;
import org.erdsl.generator.azure.CliFormat;
import org.erdsl.generator.azure.PowerShellFormat;
import org.erdsl.generator.azure.TerraformFormat;

import com.google.inject.Singleton;

/** The formats in which Azure can be told of a circuit, by name. */
@Singleton
public class AzureFormats {

    /** What is written unless somebody chooses. */
    public static final String DEFAULT = "bicep";

    /** In the order people read of them. */
    private final List<AzureFormat> formats = List.of(
            new BicepFormat(),
            new ArmFormat(),
            new TerraformFormat(),
            new CliFormat(),
            new PowerShellFormat());

    public List<AzureFormat> formats() {
        return formats;
    }

    public Optional<AzureFormat> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return formats.stream().map(AzureFormat::name).toList();
    }
}
