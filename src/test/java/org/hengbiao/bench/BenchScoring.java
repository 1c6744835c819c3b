package org.hengbiao.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hengbiao.scoring.Explanation;
import org.hengbiao.scoring.Ranking;
import org.hengbiao.scoring.Scoring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long it takes to rank an evaluation and to tell every bidder its whole explanation in Chinese: at 1,000 bids, 100
 * criteria and 7 members, and at 1, 4 and 16 times a small size in each dimension alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BenchScoring {

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    /** Number of bids. */
    @Param("100")
    public int bids;

    /** Number of criteria, the price included. */
    @Param("25")
    public int criteria;

    /** Number of members. */
    @Param("7")
    public int members;

    /** Whether members grade every criterion but the price, instead of one in five. */
    @Param("false")
    public boolean allGraded;

    private GeneratedScoring evaluation = GeneratedScoring.of(1, 2, 1, false);

    /** Makes the evaluation. */
    @Setup
    public void make() {
        evaluation = GeneratedScoring.of(bids, criteria, members, allGraded);
    }

    /** Ranks, and explains every bid; the answer is the length of all texts. */
    @Benchmark
    public long rankAndExplain() {
        Ranking ranking = Scoring.rank(evaluation.rule(), evaluation.bids(), evaluation.sheets());
        Explanation explanation = Explanation.of(evaluation.rule(), ranking);
        long length = 0;
        for (var bid : evaluation.bids()) {
            length += explanation.text(bid.bid(), "zh").length();
        }
        return length;
    }

    /** Runs it and prints a table. */
    public static void main(String[] arguments) throws RunnerException {
        OUT.println("bids  criteria  members  graded       ms   ratio");
        measure(List.of(1000), List.of(100), List.of(7), false);
        measure(List.of(1000), List.of(100), List.of(7), true);
        measure(List.of(100, 400, 1600), List.of(25), List.of(7), false);
        measure(List.of(100), List.of(25, 100, 400), List.of(7), false);
        measure(List.of(100), List.of(25), List.of(7, 28, 112), true);
    }

    private static void measure(List<Integer> bids, List<Integer> criteria, List<Integer> members, boolean allGraded)
            throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(BenchScoring.class.getName() + ".rankAndExplain")
                        .param("bids", texts(bids))
                        .param("criteria", texts(criteria))
                        .param("members", texts(members))
                        .param("allGraded", String.valueOf(allGraded))
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xmx1g")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        double first = 0;
        for (RunResult result : results) {
            double milliseconds = result.getPrimaryResult().getScore();
            first = first == 0 ? milliseconds : first;
            OUT.printf(
                    Locale.ROOT,
                    "%4s  %8s  %7s  %6s  %7.1f  %6.2f%n",
                    result.getParams().getParam("bids"),
                    result.getParams().getParam("criteria"),
                    result.getParams().getParam("members"),
                    allGraded ? "all" : "1 in 5",
                    milliseconds,
                    milliseconds / first);
        }
    }

    private static String[] texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toArray(String[]::new);
    }
}
