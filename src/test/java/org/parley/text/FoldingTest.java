package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are folded to the same if a reader takes them for the same. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Erdoğan              | erdogan
            ZELENSKYY            | zelenskyy
            Зеленський           | зеленськии
            Özel                 | ozel
            Türkiye              | turkiye
            İSTANBUL             | istanbul
            Iğdır                | igdir
            Лукʼяненко           | лук'яненко
            Лук'яненко           | лук'яненко
            Лук’яненко           | лук'яненко
            O`Brien              | o'brien
            O´Brien              | o'brien
            Sanaʿāʾ              | sana'a'
            “Quoted”             | "quoted"
            Łódź                 | lodz
            Đukanović            | dukanovic
            Þórður               | thordur
            Strauß               | strauss
            STRAUẞ               | strauss
            Æsir and Œuvre       | aesir and oeuvre
            ΟΔΥΣΣΕΥΣ             | οδυσσευσ
            Οδυσσεύς             | οδυσσευσ
            Ґалаґан              | галаган
            Їжак                 | іжак
            مُحَمَّد             | محمد
            שָׁלוֹם              | שלומ
            Ｔｏｋｙｏ           | tokyo
            ｶﾀｶﾅ                 | カタカナ
            ﬁnal                 | final
            No 5, two-thirds     | no 5, two-thirds
            हिन्दी                  | हिन्दी
            """)
    void isFoldedTo(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void charactersThatAreNotSeenDoNotMatter() {
        assertEquals("ceasefire", Folding.fold("cease\u00ADfire"));
        assertEquals("ceasefire", Folding.fold("\u200Ecease\u200B\u2060fire\uFEFF"));
        assertEquals("", Folding.fold("\u0301"));
        assertEquals("two\nlines", Folding.fold("Two\nlines"));
    }

    @Test
    void theNormalFormDoesNotMatterAndFoldingAgainChangesNothing() {
        IntStream.range(0, Character.MAX_CODE_POINT).filter(point -> !isSurrogate(point)).mapToObj(Character::toString)
                .forEach(character -> {
                    String folded = Folding.fold(character);
                    assertEquals(folded, Folding.fold(folded), character);
                    for (Normalizer.Form form : Normalizer.Form.values()) {
                        assertEquals(folded, Folding.fold(Normalizer.normalize(character, form)), character);
                    }
                });
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
