package org.parley.text;

/**
 * What a text is put in order by: its base letters; if these are the same, its diacritics; then capitals; then characters.
 * Keys are equal if their texts are.
 *
 * @param primary the weights of the base letters
 * @param secondary for each base letter 1, and the weights of what is added to it; without the ones at the end
 * @param tertiary for each base letter 1, or 2 for a capital; without the ones at the end
 * @param text the text
 */
public record CollationKey(String primary, String secondary, String tertiary, String text)
        implements Comparable<CollationKey> {

    @Override
    public int compareTo(CollationKey other) {
        int comparison = primary.compareTo(other.primary);
        comparison = comparison != 0 ? comparison : secondary.compareTo(other.secondary);
        comparison = comparison != 0 ? comparison : tertiary.compareTo(other.tertiary);
        return comparison != 0 ? comparison : text.compareTo(other.text);
    }
}
