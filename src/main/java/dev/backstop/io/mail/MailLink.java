package dev.backstop.io.mail;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A message as a `mailto:` link (RFC 6068), which opens it in the owner's mail program.
public final class MailLink {
    /// Longer links are cut or refused by mail programs and by Windows.
    public static final int LONGEST = 1800;

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private MailLink() {}

    /// The link: UTF-8, a space as %20, a line end as %0D%0A. A message too long for a link is a `Problem` that names
    /// the other ways.
    public static URI of(MailText mail) {
        var body = mail.body().replace("\n", "\r\n");
        var link = "mailto:" + encoded(mail.to(), "@") + "?subject=" + encoded(mail.subject(), "") + "&body="
                + encoded(body, "");
        if (link.length() > LONGEST) {
            throw new Problem(Message.of("io.mail.tooLong"));
        }
        return URI.create(link);
    }

    private static String encoded(String text, String alsoPlain) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (PLAIN.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted(b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
