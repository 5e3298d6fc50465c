package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stand in the order in which readers look for them. */
class CollationTest {

    /** As ICU 78 has them in the root's order. */
    private static final List<String> IN_ORDER = List.of(
            "_x", "-x", "— x", "(a)", "#1", "+1", "$5", "€5", "10", "1st", "2", "²", "3", "٣", "a", "A", "á",
            "Á", "à", "â", "å", "ä", "ã", "ā", "a b", "a_b", "a-b", "a,b", "a.b", "ab", "Aethel", "Æthel",
            "Al-Assad", "al-Sharaa", "Aliyev", "Celik", "Çelik", "Cem", "cote", "coté", "côte", "côté", "Duda",
            "Đukanović", "Dvořák", "eliyev", "Əliyev", "Imam", "İmamoğlu", "Iraq", "Ivan", "izmir", "İzmir",
            "Izmit", "Łódź", "Lukas", "Łukasz", "Luzon", "nu", "ñu", "Nz", "O Brien", "O’Brian", "O'Brien",
            "OBrien", "Œuvre", "Orban", "Orbán", "Ordu", "Ørsted", "Oz", "Özal", "Ozan", "Ozgur", "Özgür Özel",
            "resume", "Resume", "résumé", "Résumé", "Sahin", "Şahin", "Šef", "Straub", "Strauss", "Strauß",
            "Suleyman", "Süleyman", "Thor", "Tusk", "Ursula", "Van", "van der Leyen", "Vance", "von der Leyen",
            "z", "Z", "Zoe", "Zoë", "zz", "Þór", "Αθήνα", "Άννα", "Όλγα", "Ωμέγα", "Галаган", "Ґалаґан",
            "Ѓорѓи", "Гриценко", "Дерипаска", "Елкин", "Ёлкин", "Ермак", "Єрмак", "Жуков", "Зеленський", "Иван",
            "Іван", "Їжак", "Йосип", "Лазар", "Лук'яненко", "Лукас", "Лукашенко", "Лукін", "Љубица", "Нова",
            "Његош", "Тома", "Ћирић", "Угар", "Уладзімір", "Ўладзімір", "Чернов", "Џон", "ერევანი", "ზურაბ",
            "თბილისი", "Երեւան", "Նիկոլ", "דוד", "ירושלים", "שלום", "آل", "أحمد", "إبراهيم", "احمد", "بغداد",
            "پاکستان", "تهران", "علي", "محمد", "ولي", "दिल्ली", "กรุงเทพ", "가나", "각", "서울", "평양", "カタカナ",
            "とうきょう", "ひらがな", "中国", "北京", "東京");

    @ParameterizedTest
    @ValueSource(strings = { "NFC", "NFD" })
    void namesOfManyScriptsAreInTheOrderOfTheUnicodeRoot(Normalizer.Form form) {
        List<String> expected = IN_ORDER.stream().map(name -> Normalizer.normalize(name, form)).toList();
        List<String> names = new ArrayList<>(expected);
        Collections.shuffle(names, new Random(1));
        assertEquals(expected, sorted(names));
    }

    @Test
    void anAccentOnlyDecidesBetweenTextsThatAreOtherwiseTheSame() {
        assertEquals(List.of("Oz", "Ozan", "Özgür", "Ozon"), sorted(List.of("Ozon", "Özgür", "Oz", "Ozan")));
        assertEquals(List.of("resume", "Resume", "résumé", "resumed"),
                sorted(List.of("résumé", "resumed", "Resume", "resume")));
    }

    @Test
    void particlesAndArticlesCountAsTheyAreWritten() {
        assertEquals(List.of("Ahmed al-Sharaa", "al-Sharaa", "Alba", "Ursula", "van der Leyen", "Vance"),
                sorted(List.of("Vance", "van der Leyen", "Ursula", "Alba", "al-Sharaa", "Ahmed al-Sharaa")));
    }

    @Test
    void apostrophesAreAlike() {
        assertEquals(List.of("Лук'ян А", "Лукʼян Б", "Лук’ян В", "Лука"),
                sorted(List.of("Лука", "Лук’ян В", "Лукʼян Б", "Лук'ян А")));
    }

    @Test
    void dottedAndDotlessIAreAlike() {
        assertEquals(List.of("Ilıca", "ılım", "İlk", "Ilyas", "jade"),
                sorted(List.of("jade", "Ilyas", "ılım", "İlk", "Ilıca")));
    }

    @Test
    void widthOnlyDecidesAtLast() {
        assertEquals(List.of("Ａ1", "A2", "ア", "ｱｱ"), sorted(List.of("ｱｱ", "ア", "A2", "Ａ1")));
    }

    @Test
    void whatIsFoldedToTheSameStandsTogether() {
        for (List<String> alike : List.of(List.of("Erdoğan", "ERDOGAN", "erdogan"), List.of("Лукʼяненко", "Лук’яненко"))) {
            for (String one : alike) {
                assertEquals(Collation.key(alike.get(0)).primary(), Collation.key(one).primary());
            }
        }
    }

    @Test
    void charactersThatAreNotSeenDoNotMatterButDecideAtLast() {
        assertTrue(Collation.key("a\u00ADb").compareTo(Collation.key("ac")) < 0);
        assertTrue(Collation.key("a\u00ADb").compareTo(Collation.key("ab")) > 0);
        assertEquals(List.of("", "\u0000", "\uD800", "\uDC00a"), sorted(List.of("\uDC00a", "\uD800", "\u0000", "")));
    }

    @Test
    void lettersOfLatinAreInTheOrderThatTheJdkHasToo() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        List<String> words = Stream.of("Zürich Åland Aachen Ödön Odessa Über Uber Ñuñoa Nunavut Çorum Corum Écija Ecija "
                + "Žilina Zilina Řím Rim Ústí Usti Ålesund Alesund").flatMap(text -> Arrays.stream(text.split(" "))).toList();
        assertEquals(words.stream().sorted(collator).toList(), sorted(words));
    }

    @Test
    void noTwoTextsAreEqualAndTheOrderIsTotal() {
        Random random = new Random(5);
        List<String> texts = random.ints(400, 0, 4).mapToObj(length -> random.ints(length, 0, 14)
                .mapToObj(index -> String.valueOf("aÁbİıi'’ -йи\u0301Я".charAt(index))).reduce("", String::concat))
                .distinct().toList();
        List<String> sorted = sorted(texts);
        for (int low = 0; low < sorted.size(); low++) {
            for (int high = low + 1; high < sorted.size(); high++) {
                assertTrue(Collation.key(sorted.get(low)).compareTo(Collation.key(sorted.get(high))) < 0);
            }
        }
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted(Comparator.comparing(Collation::key)).toList();
    }
}
