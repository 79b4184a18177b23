package org.sitrep.benchmarks.coder;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;

/** From nothing to a first article read, in a process of its own; and the heap that is then in use. More forks are added up. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx600m"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class GettingReady {
    /** What stays in use. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Kept {
        private Coder coder;
        public long heapMegabytes;

        @TearDown(Level.Iteration)
        public void measure() {
            System.gc();
            heapMegabytes =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
            if (coder == null) {
                throw new IllegalStateException("nothing was kept");
            }
        }
    }

    @Benchmark
    public Reading firstArticle(Kept kept) {
        kept.coder = Coder.bundled();
        ArticleText article = Texts.article();
        return kept.coder.read(article);
    }
}
