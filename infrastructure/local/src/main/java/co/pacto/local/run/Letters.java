package co.pacto.local.run;

import co.pacto.local.ses.Mail;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/// A sent mail as a file that any mail program opens (RFC 5322, text and HTML side by side).
///
/// Written by hand: the product itself hands subject and bodies to SES and needs no mail library, and
/// this is all that the local run would use of one.
final class Letters {

    private static final int LINE = 76;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(LINE,
            "\r\n".getBytes(StandardCharsets.US_ASCII));

    private Letters() {}

    /// The bytes of the message are ASCII.
    static String of(Mail mail) {
        var boundary = "pacto-" + mail.id();
        return String.join("\r\n", "From: " + header(mail.sender()),
                "To: " + String.join(", ", mail.recipients()), "Subject: " + header(mail.subject()),
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME
                        .format(mail.at().atOffset(ZoneOffset.UTC)),
                "Message-ID: <" + mail.id() + "@mail.example.com>", "MIME-Version: 1.0",
                "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"", "",
                "--" + boundary, part("text/plain", mail.text()), "--" + boundary,
                part("text/html", mail.html()), "--" + boundary + "--", "");
    }

    private static String part(String type, String content) {
        return String.join("\r\n", "Content-Type: " + type + "; charset=UTF-8",
                "Content-Transfer-Encoding: base64", "", encoded(content, LINES));
    }

    private static String header(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                ? text
                : "=?UTF-8?B?" + encoded(text, Base64.getEncoder()) + "?=";
    }

    private static String encoded(String text, Base64.Encoder encoder) {
        return encoder.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
