package org.parley.oracle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The places in one list, by which a client asks for what comes before and after. */
interface Cursors<T> {

    /** The cursor of an element. */
    String of(T element);

    /** How many elements come before a cursor. */
    int before(String cursor);

    /** How many elements do not come after a cursor. */
    int through(String cursor);

    static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String decode(String cursor) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
    }
}
