package org.sitrep.benchmarks.coder;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;

/** Articles a second on one thread, warmed up. The floor is 30, the goal 60. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx600m"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ArticleReading {
    private final Coder coder = Coder.bundled();
    private final ArticleText article = Texts.article();

    @Benchmark
    public Reading articles() {
        return coder.read(article);
    }
}
