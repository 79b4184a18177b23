package org.sitrep.benchmarks.coder;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;

/** Texts of 64, 128 and 256 KiB: linear where each takes twice the time of the one before. {@code -p characters=1048576} for more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx768m"})
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class LongTextReading {
    private final Coder coder = Coder.bundled();

    @Param({"65536", "131072", "262144"})
    int characters;

    @Param({"article", "line", "commas", "quotes", "binary", "right_to_left"})
    String kind = "";

    private ArticleText text = Texts.of("");

    @Setup
    public void write() {
        text = Texts.repeated(
                switch (kind) {
                    case "article" -> Texts.article().text() + "\n\n";
                    case "line" -> "militants killed five soldiers in Iraq and ";
                    case "commas" -> ",";
                    case "quotes" -> "\"('said ";
                    case "binary" -> "\0\1\uD800 \uFFFF\u001B7\uDC00x";
                    case "right_to_left" -> "قتل ٧ جنود في الموصل، \u202Eabc\u202C ";
                    default -> throw new IllegalArgumentException(kind);
                },
                characters);
    }

    @Benchmark
    public Reading text(Cpu cpu) {
        cpu.start();
        Reading reading = coder.read(text);
        cpu.stop();
        return reading;
    }

    /** The thread's time on the CPU: what counts on a busy machine. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long cpuMilliseconds;

        private long started;

        void start() {
            started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        void stop() {
            cpuMilliseconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1_000_000;
        }
    }
}
