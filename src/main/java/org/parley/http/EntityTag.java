package org.parley.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version of an answer, <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">strong</a>: two answers that have
 * the same tag are the same bytes.
 *
 * @param value the tag with its quotes
 */
public record EntityTag(String value) {

    private static final Pattern TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    /** The tag of an answer that follows from these texts, of which each can be null. */
    public static EntityTag of(String... texts) {
        MessageDigest digest = Sha256.digest();
        for (String text : texts) {
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            // with its length, so that no two sequences of texts look the same
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text == null ? -1 : bytes.length).array());
            digest.update(bytes);
        }
        return new EntityTag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + '"');
    }

    /** The tag of an answer with these bytes, and of which else only these texts are part. */
    public static EntityTag of(byte[] content, String... texts) {
        return of(Stream.concat(Stream.of(Base64.getEncoder().encodeToString(Sha256.digest().digest(content))),
                Stream.of(texts)).toArray(String[]::new));
    }

    /** Whether an {@code If-None-Match} names it; a tag that it names weak will do. */
    public boolean isIn(String ifNoneMatch) {
        Matcher tags = TAG.matcher(ifNoneMatch);
        while (tags.find()) {
            if (tags.group().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
