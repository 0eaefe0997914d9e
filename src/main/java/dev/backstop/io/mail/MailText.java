package dev.backstop.io.mail;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.regex.Pattern;

/// A message to one person, ready to be handed over. An address or a subject that could smuggle in further headers
/// is refused.
public record MailText(String to, String subject, String body) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"()\\p{Cntrl}]+@[^\\s@,;<>\"()\\p{Cntrl}]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public MailText {
        to = to.strip();
        if (!to.isEmpty() && !ADDRESS.matcher(to).matches()) {
            throw new Problem(Message.of("io.mail.address", to));
        }
        subject = CONTROL.matcher(subject).replaceAll(" ").strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n');
    }
}
