package org.parley.text;

/**
 * What characters come down to when only base letters count. A character whose place in its group is known has one weight;
 * any other the weight behind those of its group, and then its code point.
 */
final class PrimaryWeights {

    private static final int LARGEST_LISTED = 0x2300;
    private static final char NONE = 0;
    private static final char[] LISTED = new char[LARGEST_LISTED];
    private static final char[] REST = new char[CharacterGroup.values().length];
    private static final char KATAKANA = '\u30A1';
    private static final char LAST_KATAKANA = '\u30F6';
    private static final int KATAKANA_TO_HIRAGANA = 0x60;
    private static final int SINGLE_BITS = 16;

    static {
        char next = 1;
        for (CharacterGroup group : CharacterGroup.values()) {
            for (char character : group.inOrder().toCharArray()) {
                LISTED[character] = next++;
            }
            REST[group.ordinal()] = next++;
        }
    }

    private PrimaryWeights() {
    }

    /** Whether a character has a known place in the order. */
    static boolean isListed(int character) {
        return character < LARGEST_LISTED && LISTED[character] != NONE;
    }

    /** Adds the weights of a character that is not upper-case. */
    static void append(int character, StringBuilder weights) {
        if (isListed(character)) {
            weights.append(LISTED[character]);
            return;
        }
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            weights.append(LISTED['0' + digit]);
            return;
        }
        CharacterGroup group = CharacterGroup.of(character);
        boolean common = group == CharacterGroup.HAN && Character.isBmpCodePoint(character) && character >= '\u4E00';
        weights.append(REST[group.ordinal()]).append((char) (common ? 0 : 1 + (character >>> SINGLE_BITS)))
                .append((char) hiragana(character));
    }

    private static int hiragana(int character) {
        return character >= KATAKANA && character <= LAST_KATAKANA ? character - KATAKANA_TO_HIRAGANA : character;
    }
}
