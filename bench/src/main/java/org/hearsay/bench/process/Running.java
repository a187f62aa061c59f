package org.hearsay.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A command with all the processes that it starts, as a group of its own; on Linux. */
public final class Running {

    /** Ticks of the clock in a second, as all usual kernels count them. */
    private static final double TICKS = 100;

    private final Process leader;
    private final long begin = System.nanoTime();
    private double work;

    private Running(Process leader) {
        this.leader = leader;
    }

    /** Starts a command; what it prints goes to {@code log}. */
    public static Running start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        var all = Stream.concat(Stream.of("setsid"), command.stream()).toList();
        var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Running(builder.start());
    }

    /**
     * Waits for the end and notes the most memory that each process of the group held.
     *
     * @param naming what a process is called by its command
     * @return KiB by these names
     */
    public Map<String, Long> awaitEnd(Function<String, String> naming) throws IOException, InterruptedException {
        Map<String, Long> peaks = new TreeMap<>();
        while (leader.isAlive()) {
            List<Stat> now = group();
            for (Stat process : now) {
                String name = naming.apply(command(process.process()));
                peaks.merge(name, memory(process.process(), "VmHWM"), Math::max);
            }
            long all = now.stream().mapToLong(p -> memory(p.process(), "VmRSS")).sum();
            peaks.merge("all at once", all, Math::max);
            work = Math.max(work, now.stream().mapToLong(Stat::ticks).sum() / TICKS);
            Thread.sleep(50);
        }
        return peaks;
    }

    private static long memory(Path process, String line) {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.filter(l -> l.startsWith(line + ":"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // has ended in the meantime
        }
    }

    private static String command(Path process) {
        try {
            return Files.readString(process.resolve("cmdline")).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Waits until the group has had so many seconds of the processor. By that rather than by the clock, for on a machine that
     * others share a run takes now one time, now five. Returns false where it ended before.
     */
    public boolean awaitWork(double seconds) throws IOException, InterruptedException {
        List<Stat> known = List.of();
        for (int i = 0; leader.isAlive(); i++) {
            if (i % 8 == 0) {
                known = group();
            }
            work = Math.max(
                    work,
                    known.stream()
                                    .flatMap(s -> Stat.find(s.process()).stream())
                                    .mapToLong(Stat::ticks)
                                    .sum()
                            / TICKS);
            if (work >= seconds) {
                return leader.isAlive();
            }
            Thread.sleep(8);
        }
        return false;
    }

    /** Seconds of the processor that the group had when it was last looked at. */
    public double work() {
        return work;
    }

    public int exit() throws InterruptedException {
        return leader.waitFor();
    }

    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** {@code kill -9} of the whole group. */
    public void kill() throws IOException, InterruptedException {
        signal("-" + leader.pid());
        leader.waitFor();
    }

    /** {@code kill -9} of the shell and the command that it runs, without what that has started. */
    public void killCommand() throws IOException, InterruptedException {
        for (ProcessHandle command : leader.children().toList()) {
            signal(Long.toString(command.pid()));
        }
        signal(Long.toString(leader.pid()));
        leader.waitFor();
    }

    private static void signal(String to) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", "--", to)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** How many processes of the group are there after some time, as soon as there are none. */
    public long survivors(long millis) throws IOException, InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long alive = group().size();
        while (alive > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
            alive = group().size();
        }
        return alive;
    }

    private List<Stat> group() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(p -> Character.isDigit(p.getFileName().toString().charAt(0)))
                    .flatMap(p -> Stat.find(p).stream())
                    .filter(s -> s.group() == leader.pid() && s.isAlive())
                    .toList();
        }
    }

    /** What the system tells of a process; {@code ticks} of the processor with those of its children that have ended. */
    private record Stat(Path process, long group, boolean isAlive, long ticks) {

        /** After the name, which may hold anything, come state, parent, group; one that waits for its parent has ended. */
        private static Optional<Stat> find(Path process) {
            try {
                String line = Files.readString(process.resolve("stat"));
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                long ticks = 0;
                for (int i = 11; i <= 14; i++) {
                    ticks += Long.parseLong(fields[i]);
                }
                boolean alive = !fields[0].equals("Z") && !fields[0].equals("X");
                return Optional.of(new Stat(process, Long.parseLong(fields[2]), alive, ticks));
            } catch (IOException e) {
                return Optional.empty(); // has ended in the meantime
            }
        }
    }
}
