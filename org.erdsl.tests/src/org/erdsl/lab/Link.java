package org.erdsl.lab;

import java.util.List;

import org.erdsl.net.IpAddress;

/**
 * A session's ends in the lab.
 *
 * @param name the link it runs over; sessions of both families share one
 * @param router the router's address
 * @param length the length of the link's prefix
 * @param other the address of the other end
 */
record Link(String name, IpAddress router, int length, IpAddress other) {

    static Link of(List<String> columns) {
        return new Link(columns.get(0), IpAddress.valueOf(columns.get(1)), Integer.parseInt(columns.get(2)),
                IpAddress.valueOf(columns.get(3)));
    }

    String row() {
        return name + "|" + router + "|" + length + "|" + other;
    }
}
