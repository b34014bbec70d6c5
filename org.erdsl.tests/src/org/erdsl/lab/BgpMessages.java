package org.erdsl.lab;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.routes.Announcement;

/** The messages of BGP-4 (RFC 4271), as far as the lab needs them; AS numbers have four octets (RFC 6793). */
final class BgpMessages {

    static final int OPEN = 1;
    static final int UPDATE = 2;
    static final int NOTIFICATION = 3;
    static final int KEEPALIVE = 4;
    static final int ROUTE_REFRESH = 5;

    private static final int HEADER_LENGTH = 19;
    private static final int HOLD_SECONDS = 180;
    private static final int UNICAST = 1;
    private static final int OPTIONAL = 0x80;
    private static final int TRANSITIVE = 0x40;
    private static final int LONG = 0x10;
    private static final int AS_SEQUENCE = 2;
    private static final int AS_PATH = 2;
    private static final int MP_REACH = 14;
    private static final int MP_UNREACH = 15;

    private BgpMessages() {
    }

    /** @param prefixes what an update announces; @param withdrawn what it takes back; @param asPath their AS path */
    record Update(List<Prefix> prefixes, List<Prefix> withdrawn, List<Asn> asPath) {

        /** Whether it marks the end of the first full exchange (RFC 4724). */
        boolean isEndOfRib() {
            return prefixes.isEmpty() && withdrawn.isEmpty();
        }
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    static byte[] message(int type, byte[] body) throws IOException {
        return bytes(out -> {
            for (var i = 0; i < 16; i++) {
                out.writeByte(0xFF);
            }
            out.writeShort(HEADER_LENGTH + body.length);
            out.writeByte(type);
            out.write(body);
        });
    }

    /** @param refreshes whether it offers to announce everything again on demand (RFC 2918) */
    static byte[] open(Asn asn, IpAddress routerId, AddressFamily family, boolean refreshes) throws IOException {
        var capabilities = bytes(out -> {
            out.write(new byte[] {1, 4, 0, (byte) number(family), 0, UNICAST});
            out.write(new byte[] {65, 4});
            out.writeInt((int) asn.value());
            if (refreshes) {
                out.write(new byte[] {2, 0});
            }
            // Graceful restart without any state: who sends it is told where the first exchange ends.
            out.write(new byte[] {64, 2, 0, 0});
        });
        return message(OPEN, bytes(out -> {
            out.writeByte(4);
            out.writeShort((int) asn.value());
            out.writeShort(HOLD_SECONDS);
            out.write(octets(routerId));
            out.writeByte(capabilities.length + 2);
            out.writeByte(2);
            out.writeByte(capabilities.length);
            out.write(capabilities);
        }));
    }

    /** @param internal whether the session is one inside an AS, whose routes carry a local preference */
    static byte[] update(Announcement route, IpAddress nextHop, boolean internal) throws IOException {
        var attributes = bytes(out -> {
            attribute(out, TRANSITIVE, 1, new byte[] {0});
            attribute(out, TRANSITIVE, 2, asPath(route.asPath()));
            if (nextHop.family() == AddressFamily.IPV4) {
                attribute(out, TRANSITIVE, 3, octets(nextHop));
            }
            if (internal) {
                attribute(out, TRANSITIVE, 5, new byte[] {0, 0, 0, 100});
            }
            if (!route.communities().isEmpty()) {
                attribute(out, OPTIONAL | TRANSITIVE, 8, communities(route.communities()));
            }
            if (nextHop.family() == AddressFamily.IPV6) {
                attribute(out, OPTIONAL, MP_REACH, reach(route.prefix(), nextHop));
            }
            if (!route.extended().isEmpty()) {
                attribute(out, OPTIONAL | TRANSITIVE, 16, routeTargets(route.extended()));
            }
            if (!route.large().isEmpty()) {
                attribute(out, OPTIONAL | TRANSITIVE, 32, large(route.large()));
            }
        });
        return message(UPDATE, bytes(out -> {
            out.writeShort(0);
            out.writeShort(attributes.length);
            out.write(attributes);
            if (nextHop.family() == AddressFamily.IPV4) {
                prefix(out, route.prefix());
            }
        }));
    }

    static byte[] endOfRib(AddressFamily family) throws IOException {
        return message(UPDATE, bytes(out -> {
            out.writeShort(0);
            if (family == AddressFamily.IPV4) {
                out.writeShort(0);
            } else {
                out.writeShort(7);
                out.write(new byte[] {(byte) (OPTIONAL | LONG), MP_UNREACH, 0, 3, 0, (byte) number(family), UNICAST});
            }
        }));
    }

    static Update readUpdate(byte[] body) throws IOException {
        var in = ByteBuffer.wrap(body);
        var announced = new ArrayList<Prefix>();
        var path = new ArrayList<Asn>();
        var withdrawn = prefixes(slice(in, in.getShort() & 0xFFFF), AddressFamily.IPV4);
        var attributes = slice(in, in.getShort() & 0xFFFF);
        while (attributes.hasRemaining()) {
            var flags = attributes.get();
            var type = attributes.get() & 0xFF;
            var value = slice(attributes, (flags & LONG) != 0 ? attributes.getShort() & 0xFFFF : attributes.get() & 0xFF);
            if (type == AS_PATH) {
                path.addAll(readPath(value));
            } else if (type == MP_REACH || type == MP_UNREACH) {
                var family = value.getShort() == number(AddressFamily.IPV4) ? AddressFamily.IPV4 : AddressFamily.IPV6;
                value.get();
                if (type == MP_REACH) {
                    slice(value, value.get() & 0xFF);
                    value.get();
                }
                (type == MP_REACH ? announced : withdrawn).addAll(prefixes(value, family));
            }
        }
        announced.addAll(prefixes(in, AddressFamily.IPV4));
        return new Update(announced, withdrawn, path);
    }

    /** The next message: its type first, then its body. */
    static byte[] read(DataInputStream in) throws IOException {
        in.readFully(new byte[16]);
        var body = new byte[in.readUnsignedShort() - HEADER_LENGTH + 1];
        in.readFully(body);
        return body;
    }

    private static List<Prefix> prefixes(ByteBuffer in, AddressFamily family) {
        var prefixes = new ArrayList<Prefix>();
        while (in.hasRemaining()) {
            var length = in.get() & 0xFF;
            var octets = new byte[family.bits() / 8];
            in.get(octets, 0, (length + 7) / 8);
            prefixes.add(new Prefix(new IpAddress(family, new BigInteger(1, octets)), length));
        }
        return prefixes;
    }

    /** The AS numbers of all segments, which are sequences here; a set would not be told apart. */
    private static List<Asn> readPath(ByteBuffer in) throws IOException {
        var path = new ArrayList<Asn>();
        while (in.hasRemaining()) {
            if (in.get() != AS_SEQUENCE) {
                throw new IOException("an AS path with something else than a sequence");
            }
            for (var count = in.get() & 0xFF; count > 0; count--) {
                path.add(new Asn(in.getInt() & 0xFFFFFFFFL));
            }
        }
        return path;
    }

    private static ByteBuffer slice(ByteBuffer in, int length) {
        var octets = new byte[length];
        in.get(octets);
        return ByteBuffer.wrap(octets);
    }

    private static byte[] asPath(List<Asn> path) throws IOException {
        return bytes(out -> {
            if (!path.isEmpty()) {
                out.writeByte(AS_SEQUENCE);
                out.writeByte(path.size());
                for (var asn : path) {
                    out.writeInt((int) asn.value());
                }
            }
        });
    }

    private static byte[] communities(List<Community> communities) throws IOException {
        return bytes(out -> {
            for (var community : communities) {
                out.writeShort(community.asn());
                out.writeShort(community.number());
            }
        });
    }

    private static byte[] routeTargets(List<Community> targets) throws IOException {
        return bytes(out -> {
            for (var target : targets) {
                out.write(new byte[] {0, 2});
                out.writeShort(target.asn());
                out.writeInt(target.number());
            }
        });
    }

    private static byte[] large(List<String> communities) throws IOException {
        return bytes(out -> {
            for (var community : communities) {
                for (var part : community.split(":")) {
                    out.writeInt(Integer.parseInt(part));
                }
            }
        });
    }

    private static byte[] reach(Prefix prefix, IpAddress nextHop) throws IOException {
        return bytes(out -> {
            out.writeShort(number(prefix.family()));
            out.writeByte(UNICAST);
            out.writeByte(octets(nextHop).length);
            out.write(octets(nextHop));
            out.writeByte(0);
            prefix(out, prefix);
        });
    }

    private static void prefix(DataOutputStream out, Prefix prefix) throws IOException {
        out.writeByte(prefix.length());
        out.write(octets(prefix.network()), 0, (prefix.length() + 7) / 8);
    }

    private static void attribute(DataOutputStream out, int flags, int type, byte[] value) throws IOException {
        out.writeByte(flags);
        out.writeByte(type);
        out.writeByte(value.length);
        out.write(value);
    }

    private static int number(AddressFamily family) {
        return family == AddressFamily.IPV4 ? 1 : 2;
    }

    private static byte[] octets(IpAddress address) {
        var octets = new byte[address.family().bits() / 8];
        var value = address.value().toByteArray();
        var length = Math.min(value.length, octets.length);
        System.arraycopy(value, value.length - length, octets, octets.length - length, length);
        return octets;
    }

    private static byte[] bytes(Body body) throws IOException {
        var octets = new ByteArrayOutputStream();
        body.write(new DataOutputStream(octets));
        return octets.toByteArray();
    }
}
