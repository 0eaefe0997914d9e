package dev.backstop.io.web;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// What a line that failed means to the owner, and whether the same question may do better a moment later.
final class LineTroubles {
    private final StoreAddress address;
    private final Duration answerWithin;

    LineTroubles(StoreAddress address, Duration answerWithin) {
        this.address = address;
        this.answerWithin = answerWithin;
    }

    /// Whether to try again: a shop that has answered before may come back; one that was never reached is not there,
    /// and a connection that is not safe stays so.
    static boolean mayPass(IOException e, boolean answeredBefore) {
        return cause(e, SSLException.class) == null && (answeredBefore || !isUnreachable(e));
    }

    private static boolean isUnreachable(IOException e) {
        return isUnknown(e) || cause(e, ConnectException.class) != null || cause(e, HttpTimeoutException.class) != null;
    }

    Problem problem(IOException e) {
        var name = address.name();
        if (isUnknown(e)) {
            return new Problem(Message.of("io.web.unknownHost", name), e);
        }
        if (cause(e, SSLException.class) != null) {
            boolean isCertificate = cause(e, CertificateException.class) != null;
            return new Problem(Message.of(isCertificate ? "io.web.certificate" : "io.web.notSafe", name), e);
        }
        if (cause(e, HttpConnectTimeoutException.class) == null && cause(e, HttpTimeoutException.class) != null) {
            return new Problem(Message.of("io.web.noAnswer", name, (int) Math.max(1, answerWithin.toSeconds())), e);
        }
        return cause(e, ConnectException.class) != null || cause(e, HttpConnectTimeoutException.class) != null
                ? new Problem(Message.of("io.web.noConnection", name), e)
                : new Problem(Message.of("io.web.brokenOff", name), e);
    }

    private static boolean isUnknown(IOException e) {
        return cause(e, UnresolvedAddressException.class) != null || cause(e, UnknownHostException.class) != null;
    }

    private static <E extends Throwable> @Nullable E cause(Throwable e, Class<E> type) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
