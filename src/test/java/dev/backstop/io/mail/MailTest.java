package dev.backstop.io.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.value.Problem;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    @TempDir
    Path folder;

    private static MimeMessage parsed(Path file) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    @Test
    void aLinkEncodesAsRfc6068Says() {
        var link = MailLink.of(
                new MailText("ann+shop@example.com", "Your order & mug", "Dear Ann,\nit is 5 % late – sorry."));
        assertThat(link.toString())
                .isEqualTo("mailto:ann%2Bshop@example.com?subject=Your%20order%20%26%20mug"
                        + "&body=Dear%20Ann%2C%0D%0Ait%20is%205%20%25%20late%20%E2%80%93%20sorry.");
    }

    @Test
    void isAsLongAsMailProgramsTakeAndNoLonger() {
        int rest = "mailto:a@example.com?subject=s&body=".length();
        var longest = "x".repeat(MailLink.LONGEST - rest);

        assertThat(MailLink.of(new MailText("a@example.com", "s", longest)).toString())
                .hasSize(MailLink.LONGEST);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> MailLink.of(new MailText("a@example.com", "s", longest + "x")))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("io.mail.tooLong"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com\nBcc: b@example.com",
                "a@example.com, b@example.com",
                "no address",
                "a b@example.com",
                "<a@example.com>"
            })
    void refusesWhatIsNotOneAddress(String address) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new MailText(address, "s", "b"));
    }

    @Test
    void aDraftKeepsEveryCharacterAndOpensUnsent() throws IOException, MessagingException {
        var file = folder.resolve("draft.eml");
        EmlFile.write(
                new MailText(
                        "ann@example.com",
                        "Ihre Bestellung: Tasse „Café“ – 北京",
                        "Liebe Ann,\n\nçok üzgünüz.\n.\nFrom here"),
                file);
        var message = parsed(file);
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getSubject()).isEqualTo("Ihre Bestellung: Tasse „Café“ – 北京");
        assertThat(message.getContent()).isEqualTo("Liebe Ann,\r\n\r\nçok üzgünüz.\r\n.\r\nFrom here");
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(message.getHeader("Message-ID")).isNull();
        var bytes = Files.readString(file);
        assertThat(bytes.replace("\r\n", "")).as("CRLF line ends only").doesNotContain("\n");
        assertThat(bytes.chars().allMatch(c -> c < 128)).isTrue();
    }

    @Test
    void aSubjectCannotBringFurtherHeaders() throws IOException, MessagingException {
        var file = folder.resolve("draft.eml");
        EmlFile.write(new MailText("ann@example.com", "Late\r\nBcc: evil@example.com\r\n\r\nboo", "text"), file);
        var message = parsed(file);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).contains("Bcc: evil@example.com");
        assertThat(message.getContent()).isEqualTo("text");
    }

    @Test
    void aDraftWithoutAddressAndWithASheetAttached() throws IOException, MessagingException {
        byte[] sheet = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        var file = folder.resolve("draft.eml");
        EmlFile.write(
                new MailText("", "Reorder sheet", "See attached."),
                new EmlFile.Pdf("Bestellübersicht 1.pdf", sheet),
                file);
        var message = parsed(file);
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("See attached.");
        var attached = parts.getBodyPart(1);
        assertThat(attached.isMimeType("application/pdf")).isTrue();
        assertThat(MimeUtility.decodeText(attached.getFileName())).isEqualTo("Bestellübersicht 1.pdf");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(sheet);
        assertThat(message.getAllRecipients()).isNull();
    }
}
