package org.erdsl.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.erdsl.model.ModelPackage;
import org.erdsl.model.PowerPlatformRegion;

/**
 * Environments. {@code pac admin list} says nothing of their regions, and an address does not determine one, so only
 * {@code Get-AdminPowerAppEnvironment} gives regions.
 */
final class EnvironmentImporter implements Importer {

    @Override
    public void write(ExportedValue export, ModelText text, ImportContext context) throws ImportRefusedException {
        // pac writes what it says of itself around the list.
        var results = export.json().isJsonObject() ? export.find("Results") : Optional.<ExportedValue>empty();
        for (var environment : results.orElse(export).list()) {
            writeEnvironment(environment, text, context);
        }
    }

    private static void writeEnvironment(ExportedValue environment, ModelText text, ImportContext context)
            throws ImportRefusedException {
        var label = environment.get("DisplayName").text();
        var type = type(environment);
        text.open("environment", text.name(label, "environment"), label);
        var region = environment.find("Location");
        if (region.isPresent()) {
            text.line("region " + region(region.get(), context));
        } else {
            text.line("// region: this export does not say it; Get-AdminPowerAppEnvironment does");
        }
        if (type.isPresent()) {
            text.line("type " + type.get());
        }
        var address = address(environment);
        if (address.isPresent()) {
            text.line("address " + ModelText.quoted(address.get()));
        }
        text.close();
    }

    private static String region(ExportedValue location, ImportContext context) throws ImportRefusedException {
        var region = context.find(PowerPlatformRegion.class, ModelPackage.Literals.POWER_PLATFORM_REGION,
                location.text());
        if (region.isEmpty()) {
            throw location.surprise("a Power Platform region such as europe");
        }
        return region.get().getName();
    }

    /** The default environment of a tenant has no type of its own. */
    private static Optional<String> type(ExportedValue environment) throws ImportRefusedException {
        var value = environment.find("EnvironmentType");
        if (value.isEmpty()) {
            value = environment.find("Type");
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (value.get().text().toLowerCase(Locale.ROOT)) {
            case "production" -> Optional.of("production");
            case "sandbox" -> Optional.of("sandbox");
            case "developer" -> Optional.of("developer");
            case "trial", "subscriptionbasedtrial" -> Optional.of("trial");
            case "teams" -> Optional.of("teams");
            case "default", "notspecified" -> Optional.empty();
            default -> throw value.get().surprise("a type of environment such as Production");
        };
    }

    private static Optional<String> address(ExportedValue environment) throws ImportRefusedException {
        var url = environment.find("EnvironmentUrl");
        if (url.isEmpty()) {
            url = inside(environment, "Internal", "properties", "linkedEnvironmentMetadata", "instanceUrl");
        }
        if (url.isEmpty() || url.get().json().isJsonPrimitive() && url.get().json().getAsString().isBlank()) {
            return Optional.empty();
        }
        try {
            var host = new URI(url.get().text()).getHost();
            if (host != null) {
                return Optional.of(host);
            }
        } catch (URISyntaxException e) {
            throw url.get().surprise("an address such as https://contoso.crm4.dynamics.com/");
        }
        throw url.get().surprise("an address such as https://contoso.crm4.dynamics.com/");
    }

    private static Optional<ExportedValue> inside(ExportedValue value, String... names) throws ImportRefusedException {
        var inner = Optional.of(value);
        for (var name : names) {
            if (inner.isEmpty()) {
                return inner;
            }
            inner = inner.get().find(name);
        }
        return inner;
    }
}
