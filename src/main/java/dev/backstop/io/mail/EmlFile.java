package dev.backstop.io.mail;

import dev.backstop.io.SafeFile;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// A message as a draft file (`.eml`): mail programs open it ready to be sent (`X-Unsent`) or to be edited as new.
public final class EmlFile {
    private EmlFile() {}

    /// A PDF that goes with a message, under that file name.
    public record Pdf(String name, byte[] content) {
        public Pdf {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /// Writes the draft with files attached; a file of that name is replaced as a whole.
    public static void write(MailText mail, List<Path> attachments, Path target) {
        save(mail, body -> attached(body, attachments), target);
    }

    /// Writes the draft with a PDF attached that need not be a file yet.
    public static void write(MailText mail, Pdf attachment, Path target) {
        save(mail, body -> attached(body, attachment), target);
    }

    private static void save(MailText mail, Parts parts, Path target) {
        var content = content(mail, parts);
        SafeFile.write(target, out -> out.write(content));
    }

    private static byte[] content(MailText mail, Parts parts) {
        try {
            var message = new Draft();
            if (!mail.to().isEmpty()) {
                message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), /* strict= */ false));
            }
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setHeader("X-Unsent", "1");
            fill(message, mail.body().replace("\n", "\r\n"), parts);
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(
                    "A message of checked parts could not be put together: " + mail.subject(), e);
        }
    }

    private static void fill(MimeMessage message, String body, Parts parts) throws MessagingException, IOException {
        var text = new MimeBodyPart();
        text.setText(body, StandardCharsets.UTF_8.name());
        var all = parts.with(text);
        if (all.getCount() == 1) {
            message.setText(body, StandardCharsets.UTF_8.name());
        } else {
            message.setContent(all);
        }
    }

    private static MimeMultipart attached(MimeBodyPart text, List<Path> attachments)
            throws MessagingException, IOException {
        var parts = new MimeMultipart(text);
        for (var attachment : attachments) {
            var part = new MimeBodyPart();
            part.attachFile(attachment.toFile());
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static MimeMultipart attached(MimeBodyPart text, Pdf attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), "application/pdf")));
        part.setFileName(attachment.name());
        return new MimeMultipart(text, part);
    }

    /// The text with what goes along.
    private interface Parts {
        MimeMultipart with(MimeBodyPart text) throws MessagingException, IOException;
    }

    /// A message that nobody has sent has neither an id nor a date.
    private static final class Draft extends MimeMessage {
        Draft() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
