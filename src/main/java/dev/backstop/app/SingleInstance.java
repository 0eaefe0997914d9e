package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right of one process to a data folder. A lock of the operating system says who has it, so that a crash
/// leaves nothing behind; a local port with a secret lets a second start bring up the window of the first.
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final long LONGEST_END_SECONDS = 60;
    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final String ADDRESS = "backstop.instance";
    private static final String HELLO = "backstop ";
    private static final String SHOWN = "shown";

    private final FileLock lock;
    private final FileChannel channel;
    private final ServerSocket server;
    private final Path addressFile;
    private final String secret;

    private SingleInstance(FileLock lock, FileChannel channel, ServerSocket server, Path addressFile, String secret) {
        this.lock = lock;
        this.channel = channel;
        this.server = server;
        this.addressFile = addressFile;
        this.secret = secret;
    }

    /// Whether a process has that folder that has begun to end: it does not show its window any more, and gives the
    /// folder free once all is in the file.
    public static boolean isBeingLeft(Path folder) throws IOException {
        var file = folder.resolve("backstop.lock");
        if (!Files.exists(file) || Files.exists(folder.resolve(ADDRESS))) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var lock = tryLock(channel);
            if (lock.isPresent()) {
                lock.get().release();
            }
            return lock.isEmpty();
        }
    }

    /// Waits until the process that has begun to end has ended, a minute at most, and takes the folder then; as
    /// `claim`.
    public static Optional<SingleInstance> claimOnceLeft(Path folder) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_END_SECONDS);
        while (isBeingLeft(folder) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS));
        }
        return claim(folder);
    }

    /// Takes the folder for this process. Empty when another process has it and has brought its window up.
    ///
    /// Throws a [Problem] that says who has the folder when that process does not answer.
    public static Optional<SingleInstance> claim(Path folder) throws IOException {
        var addressFile = folder.resolve(ADDRESS);
        var channel =
                FileChannel.open(folder.resolve("backstop.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock.isEmpty()) {
            channel.close();
            askToShow(addressFile, folder);
            return Optional.empty();
        }
        var server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        write(
                addressFile,
                List.of(
                        String.valueOf(server.getLocalPort()),
                        secret,
                        String.valueOf(ProcessHandle.current().pid())));
        return Optional.of(new SingleInstance(lock.get(), channel, server, addressFile, secret));
    }

    /// Calls `show` whenever another start asks for the window, until this is closed; it says whether the window is up.
    public void whenAsked(BooleanSupplier show) {
        var listener = new Thread(() -> listen(show), "second-start");
        listener.setDaemon(true);
        listener.start();
    }

    /// Begins to end: whoever starts from now on waits for this process instead of asking it for its window.
    public void leave() throws IOException {
        server.close();
        Files.deleteIfExists(addressFile);
    }

    @Override
    public void close() throws IOException {
        leave();
        lock.release();
        channel.close();
    }

    private void listen(BooleanSupplier show) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
                if (line != null && isSecret(line) && show.getAsBoolean()) {
                    socket.getOutputStream().write((SHOWN + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.info(
                            "A second start did not finish its question: {}",
                            e.getClass().getSimpleName());
                }
            }
        }
    }

    private boolean isSecret(String line) {
        return MessageDigest.isEqual(
                (HELLO + secret).getBytes(StandardCharsets.UTF_8), line.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    private static void askToShow(Path addressFile, Path folder) {
        List<String> address;
        try {
            address = Files.readAllLines(addressFile, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(Message.of("shell.start.inUse", folder.toString()), e);
        }
        if (address.size() < 3 || !answers(address)) {
            var pid = address.size() < 3 ? "?" : address.get(2);
            throw new Problem(Message.of("shell.start.noAnswer", folder.toString(), pid));
        }
    }

    private static boolean answers(List<String> address) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(address.get(0))),
                    PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((HELLO + address.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return SHOWN.equals(answer);
        } catch (IOException | NumberFormatException e) {
            LOG.info("The other process did not answer: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.write(aside, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Private.file(aside);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
