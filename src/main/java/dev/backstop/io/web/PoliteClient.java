package dev.backstop.io.web;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks one thing after another, waits when the shop asks for it, and stops when the owner does.
///
/// A shop that is busy (429) or in trouble (500, 502 to 504), and a line that breaks, are tried again as `Patience`
/// says; what the shop refuses, and a shop that is not there, is a `Problem` at once. It never follows to another
/// address, for the key would go along.
final class PoliteClient implements AutoCloseable {
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 500, 502, 503, 504);
    private static final long LONGEST_ANSWER = 64L * 1024 * 1024;
    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpClient client;
    private final StoreAddress address;
    private final StoreKey key;
    private final Patience patience;
    private final LineTroubles troubles;
    private volatile boolean answered;

    PoliteClient(StoreAddress address, StoreKey key, Patience patience) {
        this.address = address;
        this.key = key;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connectWithin())
                .build();
        this.troubles = new LineTroubles(address, patience.answerWithin());
    }

    /// Reads something. A cancelled wait throws `CancellationException`.
    Answer get(URI uri, Progress progress) {
        return ask(request(uri).GET().build(), progress);
    }

    /// Sets something; sent again after trouble, so it must be the same when done twice.
    Answer put(URI uri, String json, Progress progress) {
        return ask(
                request(uri)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                        .build(),
                progress);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(patience.answerWithin())
                .header("Authorization", key.authorization())
                .header("Accept", "application/json")
                .header("User-Agent", "Backstop");
    }

    private Answer ask(HttpRequest request, Progress progress) {
        for (int attempt = 1; ; attempt++) {
            Duration asked = Duration.ZERO;
            Problem trouble;
            try {
                var response = sent(request, progress);
                answered = true;
                if (!TRY_AGAIN.contains(response.statusCode())) {
                    return answer(response);
                }
                asked = askedPause(response);
                trouble = new Problem(Message.of("io.web.busy", address.name(), response.statusCode()));
            } catch (IOException e) {
                trouble = troubles.problem(e);
                if (!LineTroubles.mayPass(e, answered)) {
                    throw trouble;
                }
            }
            if (attempt >= patience.tries()) {
                throw trouble;
            }
            pause(patience.pause(attempt, asked), progress);
        }
    }

    private HttpResponse<String> sent(HttpRequest request, Progress progress) throws IOException {
        var body = BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER);
        var coming = client.sendAsync(request, body);
        long end = System.nanoTime() + patience.answerWithin().toNanos();
        while (true) {
            if (progress.cancelled()) {
                coming.cancel(true);
                throw new CancellationException();
            }
            if (System.nanoTime() > end && !coming.isDone()) {
                coming.cancel(true); // the client's own time-out ends with the first line of an answer
                throw new HttpTimeoutException("The answer does not come to an end");
            }
            try {
                return coming.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // not there yet: look again
            } catch (InterruptedException e) {
                coming.cancel(true);
                throw new CompletionException(e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw new CompletionException(e.getCause());
            }
        }
    }

    private Answer answer(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == OK || status == CREATED) {
            return new Answer(
                    response.body(),
                    number(response, "X-WP-Total"),
                    number(response, "X-WP-TotalPages"),
                    time(response, "Date"));
        }
        throw new Problem(refusal(status, response));
    }

    private Message refusal(int status, HttpResponse<String> response) {
        var name = address.name();
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                Message.of(
                        "io.web.moved",
                        name,
                        response.headers().firstValue("Location").orElse("?"));
            case 401, 403 -> Message.of("io.web.refused", name);
            case 404, 410 -> Message.of("io.web.notThere", name);
            default -> Message.of("io.web.answered", name, status);
        };
    }

    /// What the shop asks to wait, by RFC 9110: seconds, or until a moment by its own clock.
    private static Duration askedPause(HttpResponse<String> response) {
        int seconds = number(response, "Retry-After");
        var until = time(response, "Retry-After");
        var now = time(response, "Date");
        if (seconds < 0 && until != null && now != null && until.isAfter(now)) {
            return Duration.between(now, until);
        }
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    private static int number(HttpResponse<String> response, String header) {
        var text = response.headers().firstValue(header).orElse("").strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static @Nullable Instant time(HttpResponse<String> response, String header) {
        try {
            return response.headers()
                    .firstValue(header)
                    .map(text -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)))
                    .orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// Waits in small steps, so that a cancel is heard.
    private static void pause(Duration length, Progress progress) {
        for (long left = length.toMillis(); left > 0; left -= LOOK_AGAIN_MILLIS) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            CompletableFuture.runAsync(
                            () -> {},
                            CompletableFuture.delayedExecutor(Math.min(left, LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}
