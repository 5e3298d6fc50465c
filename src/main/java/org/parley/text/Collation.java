package org.parley.text;

/**
 * The order of texts after the root of the <a href="https://www.unicode.org/reports/tr10/">Unicode Collation Algorithm</a>
 * as CLDR has it: spaces, punctuation, symbols, digits, and then the scripts, from Latin, Greek and Cyrillic to Han.
 * Punctuation counts like letters. Diacritics and capitals only decide between texts that are otherwise the same, so
 * {@code Özgür} stands beside {@code Ozan}; and so, other than in the root, do the dotless i and the sort of apostrophe,
 * since {@link Folding} takes these for the same.
 */
public final class Collation {

    private static final char PLAIN = 1;
    private static final char CAPITAL = 2;
    /** The diacritics whose order is known; the others come after them. */
    private static final String DIACRITICS = "\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0338\u0327"
            + "\u0328\u0304";
    private static final int FIRST_DIACRITIC = 2;
    /** What is added to a letter otherwise than by a diacritic, as the stroke of đ. */
    private static final char ADDED = 0x100;

    private final StringBuilder primary = new StringBuilder();
    private final StringBuilder secondary = new StringBuilder();
    private final StringBuilder tertiary = new StringBuilder();

    private Collation() {
    }

    /** What a text is put in order by. */
    public static CollationKey key(String text) {
        Collation collation = new Collation();
        String decomposed = Letters.decompose(text);
        for (int index = 0; index < decomposed.length();) {
            int character = decomposed.codePointAt(index);
            index += Character.charCount(character);
            int letter = index == decomposed.length() ? character : composed(character, decomposed.charAt(index));
            index += letter == character ? 0 : 1;
            collation.add(letter);
        }
        return new CollationKey(collation.primary.toString(), withoutEnd(collation.secondary),
                withoutEnd(collation.tertiary), text);
    }

    /** The letter that a letter and a diacritic are, if it has a place of its own in the order. */
    private static int composed(int letter, char diacritic) {
        return switch (diacritic) {
            case '\u0306' -> letter == 'и' ? 'й' : letter == 'И' ? 'Й' : letter;
            case '\u0653' -> letter == 'ا' ? 'آ' : letter;
            case '\u0654' -> letter == 'ا' ? 'أ' : letter == 'و' ? 'ؤ' : letter == 'ي' ? 'ئ' : letter;
            case '\u0655' -> letter == 'ا' ? 'إ' : letter;
            default -> letter;
        };
    }

    private void add(int character) {
        if (Letters.isDiacritic(character)) {
            int known = DIACRITICS.indexOf(character);
            secondary.append((char) (known < 0 ? Math.min(character, Character.MAX_VALUE) : FIRST_DIACRITIC + known));
        } else if (!Letters.isIgnorable(character)) {
            int lower = Character.toLowerCase(character);
            char tertiaryWeight = lower == character ? PLAIN : CAPITAL;
            String plain = PrimaryWeights.isListed(lower) ? null : Letters.plain(lower);
            if (plain == null) {
                addLetter(lower, tertiaryWeight);
            } else {
                plain.chars().forEach(letter -> addLetter(letter, tertiaryWeight));
                secondary.append(ADDED);
            }
        }
    }

    private void addLetter(int letter, char tertiaryWeight) {
        PrimaryWeights.append(letter, primary);
        secondary.append(PLAIN);
        tertiary.append(tertiaryWeight);
    }

    private static String withoutEnd(StringBuilder weights) {
        int length = weights.length();
        while (length > 0 && weights.charAt(length - 1) == PLAIN) {
            length--;
        }
        return weights.substring(0, length);
    }
}
