import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.sun.management.OperatingSystemMXBean;
import org.parley.database.EmbeddedDatabase;
import org.parley.database.RecordWriter;
import org.parley.dataset.Contents;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/**
 * Measures what it takes to check folders of seed files, to load them, which is to lay their records out in memory as well,
 * and to put them into the embedded database on top. Shown are the time of one processor and, without the database, the
 * largest heap, as a whole and for each record. If loading is linear, a large folder costs no more for each record than a
 * small one, most of whose time goes into compiling the program.
 *
 * <p>
 * {@code java -cp "$(printf %s: target/quarkus-app/{quarkus,app,lib/main,lib/boot}/*.jar)" src/bench/Loading.java
 * FOLDER...}, in the folder of the project after {@code mvn -DskipTests package}, on Linux. Each folder is loaded three
 * times, by a virtual machine of its own that is bound to one processor; the fastest run counts, since other programs only
 * add to it. Options such as {@code -Xmx8g} are passed on.
 */
public class Loading {

    private static final int RUNS = 3;

    /** What one run has shown: seconds since the start of its process, and bytes. */
    private record Run(long records, double checked, double loaded, double stored, long heap) {
    }

    public static void main(String... folders) throws Exception {
        String program = System.getProperty("java.class.path");
        Path classes = Files.createTempDirectory("loading");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), "-cp", program,
                "src/bench/Loading.java");
        System.out.println("| records | check, s | load, s | store, s | load, ms for 1000 | store, ms for 1000 "
                + "| largest heap, MB | bytes a record |\n|---|---|---|---|---|---|---|---|");
        for (String folder : folders) {
            Run best = null;
            for (int run = 0; run < RUNS; run++) {
                Run next = run(classes + ":" + program, folder);
                best = best == null || next.stored < best.stored ? next : best;
            }
            System.out.printf("| %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %d |%n", best.records, best.checked,
                    best.loaded, best.stored, best.loaded * 1e6 / best.records, best.stored * 1e6 / best.records,
                    best.heap / 1e6, best.heap / best.records);
        }
        try (Stream<Path> files = Files.list(classes)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(classes);
    }

    private static Run run(String classPath, String folder) throws Exception {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", "0", "java", "-XX:ActiveProcessorCount=1"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X")).toList());
        command.addAll(List.of("-cp", classPath, "Loading$OneRun", folder));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] figures = new String(process.getInputStream().readAllBytes()).strip().split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException(folder + " could not be loaded");
        }
        return new Run(Long.parseLong(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]),
                Double.parseDouble(figures[3]), Long.parseLong(figures[4]));
    }

    /** What each of the virtual machines does. */
    public static class OneRun {

        public static void main(String... folder) throws Exception {
            Seeds seeds = SeedReader.read(Path.of(folder[0]));
            double checked = processorTime();
            Contents contents = new Contents(seeds.records(), seeds.description());
            double loaded = processorTime();
            long heap = largestHeap();
            try (Connection connection = EmbeddedDatabase.connect()) {
                new RecordWriter(connection).replace(contents.view());
            }
            System.out.println(contents.view().size() + " " + checked + " " + loaded + " " + processorTime() + " " + heap);
        }

        private static double processorTime() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        }

        /** Of the whole process; the pools have been at their largest at different times, which may add a little. */
        private static long largestHeap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        }
    }
}
