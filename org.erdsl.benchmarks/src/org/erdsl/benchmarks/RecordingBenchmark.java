package org.erdsl.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

import org.erdsl.live.LiveCheck;
import org.erdsl.live.LiveFinding;
import org.erdsl.live.LiveRouter;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Recording;
import org.erdsl.observed.mrt.MrtReader;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SpecialPurposePrefixes;
import org.erdsl.policy.Why;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read a table of a million routes as MRT and to judge those of the plan's sessions: of two peers,
 * which are both the plan's, or of ten. The heap holds the table itself, and 64 MB beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(value = 1, jvmArgsAppend = {"-Xmx160m", "-XX:+UseSerialGC"})
public class RecordingBenchmark {

    private static final int ROUTES = 1_000_000;
    private static final int TABLE_DUMP_V2 = 13;
    private static final int PEER_INDEX_TABLE = 1;
    private static final int RIB_IPV4_UNICAST = 2;
    private static final int FIRST_REGION = 51002;
    private static final Why WHY = new Why("benchmark", "benchmark", "benchmark");

    @Param({"2", "10"})
    public int peers;

    private byte[] table;

    @Setup
    public void write() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        record(out, PEER_INDEX_TABLE, peers());
        for (var number = 0; number < ROUTES / peers; number++) {
            record(out, RIB_IPV4_UNICAST, routes(number));
        }
        table = bytes.toByteArray();
    }

    @Benchmark
    public List<LiveFinding> readAndJudge() throws IOException, BrokenRecordingException {
        var router = new LiveRouter(plan());
        new MrtReader().read(new Recording("table", new ByteArrayInputStream(table), Optional.empty(), Optional.empty()),
                router);
        return LiveCheck.of(List.of(router));
    }

    private static void record(DataOutputStream out, int subtype, byte[] body) throws IOException {
        out.writeInt(0);
        out.writeShort(TABLE_DUMP_V2);
        out.writeShort(subtype);
        out.writeInt(body.length);
        out.write(body);
    }

    private byte[] peers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(1);
        out.writeShort(0);
        out.writeShort(peers);
        for (var peer = 0; peer < peers; peer++) {
            out.writeByte(2);
            out.writeInt(peer);
            out.writeInt(neighbor(peer).value().intValue());
            out.writeInt((int) Asn.MICROSOFT.value());
        }
        return bytes.toByteArray();
    }

    /** The routes of all peers to one prefix. */
    private byte[] routes(int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(number);
        out.writeByte(24);
        out.writeShort(0x0B00 + (number >> 8));
        out.writeByte(number);
        out.writeShort(peers);
        for (var peer = 0; peer < peers; peer++) {
            var attributes = attributes(number);
            out.writeShort(peer);
            out.writeInt(0);
            out.writeShort(attributes.length);
            out.write(attributes);
        }
        return bytes.toByteArray();
    }

    /** An origin, a path of up to three AS numbers, a local preference and two communities. */
    private static byte[] attributes(int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {0x40, 1, 1, 0});
        var more = number % 3;
        out.write(new byte[] {0x40, 2, (byte) (6 + 4 * more), 2, (byte) (1 + more)});
        out.writeInt((int) Asn.MICROSOFT.value());
        for (var i = 0; i < more; i++) {
            out.writeInt(8075);
        }
        out.write(new byte[] {0x40, 5, 4});
        out.writeInt(200);
        out.write(new byte[] {(byte) 0xC0, 8, 8});
        out.writeShort((int) Asn.MICROSOFT.value());
        out.writeShort(FIRST_REGION + number % 2);
        out.writeShort((int) Asn.MICROSOFT.value());
        out.writeShort(52002);
        return bytes.toByteArray();
    }

    private static IpAddress neighbor(int peer) {
        return IpAddress.valueOf("192.0.2.2").plus(4L * peer);
    }

    private static RouterPlan plan() {
        return new RouterPlan("edge1", "frr", Optional.empty(), Optional.empty(), new Asn(65001),
                List.of(session("primary", 0), session("secondary", 1)), List.of(), List.of(), List.of());
    }

    private static SessionPlan session(String link, int peer) {
        var settings = new SessionSettings("benchmark", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                false, Optional.empty());
        return new SessionPlan(Optional.empty(), "benchmark", link, AddressFamily.IPV4, Optional.empty(),
                neighbor(peer).plus(-1), 30, neighbor(peer), new Asn(65001), Asn.MICROSOFT, settings, List.of(),
                inbound(), new RoutePolicy("out", AddressFamily.IPV4, List.of(PolicyTerm.reject(1, "rest", List.of(), WHY))));
    }

    private static RoutePolicy inbound() {
        var regions = List.of(new Community(12076, FIRST_REGION), new Community(12076, FIRST_REGION + 1));
        return new RoutePolicy("in", AddressFamily.IPV4, List.of(
                PolicyTerm.reject(1, "special", List.of(Match.AnyPrefix.orLonger(SpecialPurposePrefixes.of(AddressFamily.IPV4))),
                        WHY),
                new PolicyTerm(2, "regions", List.of(new Match.AnyCommunity(regions)), true, OptionalInt.of(200), List.of(), WHY),
                PolicyTerm.reject(3, "rest", List.of(), WHY)));
    }
}
