package org.erdsl.reading.routeros;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.running.RunningInterface;

/** The interfaces that have addresses. A VLAN interface upon another has two tags. */
final class Interfaces {

    private final Menus menus;

    Interfaces(Menus menus) {
        this.menus = menus;
    }

    List<RunningInterface> read() {
        return addresses().flatMap(item -> item.get("interface").stream()).distinct().map(this::read).toList();
    }

    private Stream<Item> addresses() {
        return Stream.of("/ip/address", "/ipv6/address").flatMap(menu -> menus.all(menu).stream());
    }

    private RunningInterface read(String name) {
        var vlan = vlan(name);
        var outer = vlan.flatMap(item -> item.get("interface")).flatMap(this::vlan);
        var item = vlan.or(() -> menus.all("/interface").stream().filter(other -> other.is("name", name)).findFirst());
        var addresses = addresses().filter(address -> address.is("interface", name)).toList();
        return new RunningInterface(name, vrf(name), number(vlan, "vlan-id"), number(outer, "vlan-id"),
                addresses.stream().flatMap(address -> address(address).stream()).toList(), number(item, "mtu"),
                Optional.empty(), item.filter(given -> given.isYes("disabled")).isPresent(),
                item.flatMap(given -> given.get("comment")),
                Stream.concat(item.stream(), addresses.stream()).map(Item::line).sorted().toList());
    }

    private Optional<Item> vlan(String name) {
        return menus.all("/interface/vlan").stream().filter(item -> item.is("name", name)).findFirst();
    }

    private Optional<String> vrf(String name) {
        return menus.enabled("/ip/vrf").filter(item -> Arrays.asList(item.get("interfaces").orElse("").split(","))
                .contains(name)).flatMap(item -> item.get("name").stream()).findFirst();
    }

    private static OptionalInt number(Optional<Item> item, String property) {
        return item.flatMap(given -> given.get(property)).filter(text -> text.matches("\\d{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
    }

    private static Optional<Address> address(Item item) {
        var parts = item.get("address").orElse("").split("/");
        try {
            return Optional.of(new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[parts.length - 1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
