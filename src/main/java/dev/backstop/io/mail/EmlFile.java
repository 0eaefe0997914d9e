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
import java.util.Properties;
import org.jspecify.annotations.Nullable;

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

    /// Writes the draft; a file of that name is replaced as a whole.
    public static void write(MailText mail, Path target) {
        save(mail, null, target);
    }

    /// Writes the draft with a PDF attached.
    public static void write(MailText mail, Pdf attachment, Path target) {
        save(mail, attachment, target);
    }

    private static void save(MailText mail, @Nullable Pdf attachment, Path target) {
        var content = content(mail, attachment);
        SafeFile.write(target, out -> out.write(content));
    }

    private static byte[] content(MailText mail, @Nullable Pdf attachment) {
        try {
            var message = new Draft();
            if (!mail.to().isEmpty()) {
                message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), /* strict= */ false));
            }
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setHeader("X-Unsent", "1");
            fill(message, mail.body().replace("\n", "\r\n"), attachment);
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(
                    "A message of checked parts could not be put together: " + mail.subject(), e);
        }
    }

    private static void fill(MimeMessage message, String body, @Nullable Pdf attachment) throws MessagingException {
        if (attachment == null) {
            message.setText(body, StandardCharsets.UTF_8.name());
        } else {
            var text = new MimeBodyPart();
            text.setText(body, StandardCharsets.UTF_8.name());
            message.setContent(attached(text, attachment));
        }
    }

    private static MimeMultipart attached(MimeBodyPart text, Pdf attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), "application/pdf")));
        part.setFileName(attachment.name());
        return new MimeMultipart(text, part);
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
