package nl.stagepact.placement.matching.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Network simplex of LEMON, in C++: a driver of ours, compiled here, which is given the network as a file. */
final class LemonSolver implements FlowSolver {

    private static final Path SOURCE = Path.of("benchmarks/src/main/cpp/lemon-network-simplex.cpp");
    private static final Path PROGRAM = Path.of("placement-service/target/lemon-network-simplex");
    private static final int BUFFER = 1 << 20;

    private LemonSolver() {
    }

    /** Empty, and says why, when this machine cannot compile it. */
    static Optional<FlowSolver> compiled() {
        try {
            output(List.of("g++", "-O3", "-o", PROGRAM.toString(), SOURCE.toString()));
            return Optional.of(new LemonSolver());
        } catch (IOException e) {
            System.out.printf(
                    "%nLEMON is skipped, because its driver cannot be compiled. It needs g++ and lemon/network_simplex.h, "
                            + "on Debian of the packages g++ and liblemon-dev:%n%s%n",
                    e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public String title() {
        return "LEMON network simplex";
    }

    @Override
    public Result solve(FlowNetwork network) {
        try {
            Path file = Files.createTempFile("network", ".bin");
            try {
                write(network, file);
                String[] answer = output(List.of(PROGRAM.toString(), file.toString())).strip().split(" ");
                return new Result(Long.parseLong(answer[0]), Double.parseDouble(answer[1]));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FlowNetwork network, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
            put(channel, buffer, network.nodes(), network.arcs());
            for (int node = 0; node < network.nodes(); node++) {
                put(channel, buffer, network.supply(node));
            }
            network.forEachArc((from, to, capacity, cost) -> put(channel, buffer, from, to, capacity, cost));
            drain(channel, buffer);
        }
    }

    private static void put(FileChannel channel, ByteBuffer buffer, long... numbers) {
        if (buffer.remaining() < numbers.length * Long.BYTES) {
            drain(channel, buffer);
        }
        for (long number : numbers) {
            buffer.putLong(number);
        }
    }

    private static void drain(FileChannel channel, ByteBuffer buffer) {
        try {
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }
}
