package io.github.utmarkelse.poi.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A web archive (MHT): a message whose first part of text is the page. */
final class WebArchive {
    private static final int HEAD = 4_096;
    private static final Pattern VERSION = Pattern.compile("(?im)^MIME-Version:");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";\\r\\n]+)");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type:\\s*text/(html|plain)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]+)");
    private static final Pattern ENCODING = Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*(\\S+)");
    private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");

    private WebArchive() {}

    /** The page, in UTF-8 if the message tells its encoding; nothing if this is no web archive, or one without a page. */
    static Optional<byte[]> text(byte[] content) {
        String start = new String(content, 0, Math.min(HEAD, content.length), ISO_8859_1);
        if (!VERSION.matcher(start).find()) {
            return Optional.empty();
        }
        String message = new String(content, ISO_8859_1);
        String boundary = first(BOUNDARY, start);
        return Optional.ofNullable(boundary == null ? page(message) : pageOf(message, "--" + boundary));
    }

    private static byte @Nullable [] pageOf(String message, String boundary) {
        int at = message.indexOf(boundary);
        while (at >= 0) {
            int from = at + boundary.length();
            int next = message.indexOf(boundary, from);
            byte[] page = page(
                    message.substring(from, next < 0 ? message.length() : next).stripLeading());
            if (page != null) {
                return page;
            }
            at = next;
        }
        return null;
    }

    private static byte @Nullable [] page(String part) {
        Matcher end = END_OF_HEAD.matcher(part);
        if (!end.find()) {
            return null;
        }
        String head = part.substring(0, end.start());
        if (!TYPE.matcher(head).find()) {
            return null;
        }
        byte[] decoded = decode(part.substring(end.end()), first(ENCODING, head));
        String charset = first(CHARSET, head);
        return charset == null || !isKnown(charset)
                ? decoded
                : new String(decoded, Charset.forName(charset))
                        .replaceAll("(?i)charset=", "")
                        .getBytes(UTF_8);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] decode(String body, @Nullable String encoding) {
        return switch (encoding == null ? "" : encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(ISO_8859_1));
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(ISO_8859_1);
        };
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < body.length()
                    && Character.digit(body.charAt(i + 1), 16) >= 0
                    && Character.digit(body.charAt(i + 2), 16) >= 0) {
                bytes.write(Integer.parseInt(body, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
