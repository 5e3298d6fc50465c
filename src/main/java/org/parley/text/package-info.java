/**
 * When texts are alike, and which comes first: {@link org.parley.text.Folding} for what is looked for,
 * {@link org.parley.text.Collation} for what is put in order. Both see the same letters, whatever their case, diacritics,
 * width or normal form.
 *
 * <p>
 * The order is that of the Unicode collation root for the scripts that records are mostly written in. The collator of the
 * JDK is not used, since its rules are old and depend on its locale data; ICU4J would bring 14 MB. The tables here are a few
 * lines, and the characters known to Unicode 13 come in the same order under every JDK. The package knows nothing of the
 * rest of the program.
 */
package org.parley.text;
