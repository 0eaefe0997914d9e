package dev.backstop.io.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an owner is told when a shop does not answer as it should, and that nobody waits for what will not get better.
/// The servers are real ones, on this computer.
class LineTroublesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    /// Whoever pauses with this one pauses for an hour.
    private static final Patience PATIENT = new Patience(6, HOUR, HOUR, Duration.ofSeconds(20));

    private static final Patience SHORT =
            new Patience(1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(400));

    @TempDir
    Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;

    @AfterEach
    void stop() {
        ended.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void anAddressThatRefusesIsSaidAtOnce() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var nobody = StoreAddress.of("http://127.0.0.1:" + port);

        assertThatThrownBy(() -> reach(nobody, PATIENT)).satisfies(problem("io.web.noConnection"));
    }

    @Test
    void anAddressThatIsNotKnownIsSaidAtOnce() {
        var nowhere = StoreAddress.of("https://no-such-shop.invalid");

        assertThatThrownBy(() -> reach(nowhere, PATIENT)).satisfies(problem("io.web.unknownHost"));
    }

    @Test
    void aShopThatHangsBeforeItAnswersIsGivenUp() throws IOException {
        serve(_ -> hang());

        assertThatThrownBy(() -> reach(address("http"), SHORT)).satisfies(problem("io.web.noAnswer"));
    }

    @Test
    void aShopThatHangsInTheMiddleOfItsAnswerIsGivenUp() throws IOException {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            hang();
        });

        assertThatThrownBy(() -> reach(address("http"), SHORT)).satisfies(problem("io.web.noAnswer"));
    }

    @Test
    void anAnswerThatBreaksOffIsSaid() throws IOException {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('[');
        });

        assertThatThrownBy(() -> reach(address("http"), SHORT)).satisfies(problem("io.web.brokenOff"));
    }

    @Test
    void aShopThatAsksToWaitUntilAMomentIsGivenThatTime() throws IOException {
        var asked = new AtomicInteger();
        serve(exchange -> {
            asked.incrementAndGet();
            var now = ZonedDateTime.now(ZoneOffset.UTC);
            exchange.getResponseHeaders()
                    .set("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plus(HOUR)));
            exchange.sendResponseHeaders(429, -1);
        });
        var quick = new Patience(3, Duration.ofMillis(1), HOUR, Duration.ofSeconds(20));

        assertThatThrownBy(() -> reach(address("http"), quick)).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsSaidAtOnce() throws Exception {
        var https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(ownCertificate()));
        start(https, exchange -> exchange.sendResponseHeaders(200, -1));

        assertThatThrownBy(() -> reach(address("https"), PATIENT)).satisfies(problem("io.web.certificate"));
    }

    @Test
    void aServerThatKnowsNoSafeConnectionIsSaidAtOnce() throws IOException {
        try (var plain = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> answerInPlain(plain));
            var address = StoreAddress.of("https://127.0.0.1:" + plain.getLocalPort());

            assertThatThrownBy(() -> reach(address, PATIENT)).satisfies(problem("io.web.notSafe"));
        }
    }

    private static void answerInPlain(ServerSocket plain) {
        while (!plain.isClosed()) {
            try (var socket = plain.accept()) {
                socket.getInputStream().read();
                socket.getOutputStream()
                        .write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException _) {
                // the client went away, or the test is over
            }
        }
    }

    @Test
    void aCheckIsLessPatientThanAFetch() {
        var check = Patience.USUAL.forCheck();

        assertThat(check.tries()).isEqualTo(2);
        assertThat(check.answerWithin()).isLessThan(Patience.USUAL.answerWithin());
        assertThat(SHORT.forCheck()).as("not more patient either").isEqualTo(SHORT);
    }

    private interface Exchange {
        void with(HttpExchange exchange) throws IOException;
    }

    private void serve(Exchange answer) throws IOException {
        start(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), answer);
    }

    private void start(HttpServer made, Exchange answer) {
        server = made;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer.with(exchange);
            }
        });
        server.start();
    }

    private void hang() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private StoreAddress address(String scheme) {
        return StoreAddress.of(scheme + "://localhost:" + server.getAddress().getPort());
    }

    /// Asks, and gives up after some seconds, so that what would wait for an hour is seen.
    private static void reach(StoreAddress address, Patience patience) {
        try (var woo = new WooCommerce(address, LocalShop.KEY, patience)) {
            woo.reach(new Impatient());
        }
    }

    private static final class Impatient implements Progress {
        private int looks;

        @Override
        public void at(int done, int total, Message doing) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            looks++;
            return looks > 60;
        }
    }

    private SSLContext ownCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "shop",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, "secret".toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "secret".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static Consumer<Throwable> problem(String key) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what().key()).isEqualTo(key));
    }
}
