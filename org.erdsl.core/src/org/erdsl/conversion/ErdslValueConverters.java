package org.erdsl.conversion;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.erdsl.geo.Coordinates;
import org.erdsl.model.ElementKind;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Bandwidth;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.PortRange;
import org.erdsl.net.Prefix;
import org.erdsl.net.PrefixLengths;
import org.erdsl.net.TlsVersion;
import org.erdsl.software.DataSize;
import org.erdsl.software.VersionNumber;

import com.google.inject.Singleton;

/**
 * Between the text of a literal and its value: one converter for each literal rule of the grammar. They are found by
 * reflection, so all readers share them.
 */
@Singleton
public class ErdslValueConverters extends DefaultTerminalConverters {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,10}");
    private static final int MAXIMUM_VLAN_ID = 4094;
    private static final int MAXIMUM_PERCENTAGE = 100;

    @ValueConverter(rule = "Prefix")
    public IValueConverter<Prefix> prefix() {
        return new LiteralConverter<>("an IPv4 or IPv6 prefix such as 192.0.2.0/30 or 2001:db8::/126", Prefix::valueOf);
    }

    @ValueConverter(rule = "AsNumber")
    public IValueConverter<Asn> asNumber() {
        return new LiteralConverter<>("an AS number such as 65001 or 1.10", Asn::valueOf);
    }

    @ValueConverter(rule = "Community")
    public IValueConverter<Community> community() {
        return new LiteralConverter<>("a community such as 12076:51002", Community::valueOf);
    }

    @ValueConverter(rule = "Bandwidth")
    public IValueConverter<Bandwidth> bandwidth() {
        return new LiteralConverter<>("a bandwidth such as 500 Mbps or 1 Gbps", Bandwidth::valueOf);
    }

    @ValueConverter(rule = "Coordinates")
    public IValueConverter<Coordinates> coordinates() {
        return new LiteralConverter<>("a latitude and a longitude in degrees such as 52.37, 4.90", Coordinates::valueOf);
    }

    @ValueConverter(rule = "IpAddress")
    public IValueConverter<IpAddress> ipAddress() {
        return new LiteralConverter<>("an IP address such as 198.51.100.5 or 2001:db8::5", IpAddress::valueOf);
    }

    @ValueConverter(rule = "PortRange")
    public IValueConverter<PortRange> portRange() {
        return new LiteralConverter<>("a port such as 443 or ports such as 5671-5672", PortRange::valueOf);
    }

    @ValueConverter(rule = "Ipv4Lengths")
    public IValueConverter<PrefixLengths> ipv4Lengths() {
        return new LiteralConverter<>("lengths of IPv4 prefixes such as 8-24",
                text -> PrefixLengths.valueOf(text, AddressFamily.IPV4));
    }

    @ValueConverter(rule = "Ipv6Lengths")
    public IValueConverter<PrefixLengths> ipv6Lengths() {
        return new LiteralConverter<>("lengths of IPv6 prefixes such as 16-48",
                text -> PrefixLengths.valueOf(text, AddressFamily.IPV6));
    }

    @ValueConverter(rule = "VersionNumber")
    public IValueConverter<VersionNumber> versionNumber() {
        return new LiteralConverter<>("a version such as 3000.270.10", VersionNumber::valueOf);
    }

    @ValueConverter(rule = "DataSize")
    public IValueConverter<DataSize> dataSize() {
        return new LiteralConverter<>("an amount of data such as 512 MB or 16 GB", DataSize::valueOf);
    }

    @ValueConverter(rule = "Duration")
    public IValueConverter<Duration> duration() {
        return new DurationConverter();
    }

    @ValueConverter(rule = "ElementKind")
    public IValueConverter<ElementKind> elementKind() {
        return new ElementKindConverter();
    }

    @ValueConverter(rule = "TlsVersion")
    public IValueConverter<TlsVersion> tlsVersion() {
        return new LiteralConverter<>("a TLS version: 1.0, 1.1, 1.2 or 1.3", TlsVersion::ofNumber);
    }

    @ValueConverter(rule = "Date")
    public IValueConverter<LocalDate> date() {
        return new LiteralConverter<>("a date such as 2027-12-31", ErdslValueConverters::parseDate);
    }

    @ValueConverter(rule = "Count")
    public IValueConverter<Integer> count() {
        return new LiteralConverter<>("a whole number from 0 to 2147483647", ErdslValueConverters::parseCount);
    }

    @ValueConverter(rule = "VlanId")
    public IValueConverter<Integer> vlanId() {
        return new LiteralConverter<>("a VLAN id from 1 to 4094", ErdslValueConverters::parseVlanId);
    }

    /** Which literal a rule of the grammar reads, in words and with an example; nothing where it reads no literal. */
    public Optional<String> expected(String rule) {
        IValueConverter<?> converter = getConverter(rule);
        return converter instanceof LiteralConverter<?> literal
                ? Optional.of(literal.expected()) : Optional.empty();
    }

    @ValueConverter(rule = "Percentage")
    public IValueConverter<Integer> percentage() {
        return new LiteralConverter<>("a percentage from 0 to 100", ErdslValueConverters::parsePercentage);
    }

    private static LocalDate parseDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("`" + text + "` is not a day of the calendar", e);
        }
    }

    private static Integer parseCount(String text) {
        if (!COUNT.matcher(text).matches() || Long.parseLong(text) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("`" + text + "` is not such a number");
        }
        return Integer.valueOf(text);
    }

    private static Integer parsePercentage(String text) {
        var percentage = parseCount(text);
        if (percentage > MAXIMUM_PERCENTAGE) {
            throw new IllegalArgumentException("`" + text + "` is out of range");
        }
        return percentage;
    }

    /** IEEE 802.1Q keeps 0 and 4095 for itself. */
    private static Integer parseVlanId(String text) {
        var id = parseCount(text);
        if (id < 1 || id > MAXIMUM_VLAN_ID) {
            throw new IllegalArgumentException("`" + text + "` is out of range");
        }
        return id;
    }
}
