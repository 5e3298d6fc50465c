package org.parley.bibliography;

import org.parley.model.UncertainDate;

/**
 * What bibliographies say of a source. Everything but the type, the key and the title can be null, which is not known.
 *
 * @param type what it is
 * @param key what tells it from others in a bibliography: lower-case letters, digits and hyphens
 * @param title its title
 * @param author who wrote it; see {@link PersonalName#of}
 * @param publisher who published it
 * @param publishedOn when
 * @param url its address on the web
 * @param archivedUrl the address of a copy in an archive
 * @param retrievedOn when it was retrieved
 * @param language the language it is written in, as a BCP 47 tag
 * @param version which version of it is meant
 * @param citeAs how it asks to be cited, in a sentence without the version
 */
public record BibliographicEntry(EntryType type, String key, String title, String author, String publisher,
        UncertainDate publishedOn, String url, String archivedUrl, UncertainDate retrievedOn, String language, String version,
        String citeAs) {

    /** Takes each line break for a space, since none has a meaning in a bibliography. */
    public BibliographicEntry {
        title = inOneLine(title);
        author = inOneLine(author);
        publisher = inOneLine(publisher);
        citeAs = inOneLine(citeAs);
    }

    private static String inOneLine(String text) {
        return text == null ? null : text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** It as a sentence. */
    public String text() {
        return CitationText.of(this);
    }

    /** It as an entry of <a href="https://ctan.org/pkg/bibtex">BibTeX</a>. */
    public String bibTeX() {
        return BibTeX.of(this);
    }

    /** It as <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a>: a list of one. */
    public String cslJson() {
        return CslJson.of(this);
    }
}
