package org.parley.model;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import org.eclipse.microprofile.graphql.Description;

/** What a record says of itself as a whole, in the file {@code record.yaml}; without one, nothing. */
@RegisterForReflection
@Description("What the record says of itself as a whole.")
public class DatasetDescription {

    private static final String NOT_LISTED = "LicenseRef-";

    @Column(nullable = false)
    @Description("What it is called.")
    public String title;

    @Column(length = 2000)
    @Description("What it is about, in a sentence or two.")
    public String description;

    @Column(length = 1000)
    @Description("Who keeps it. A person is written as family name, comma, given name; several are separated by semicolons.")
    public String author;

    @Column(length = WebAddress.LONGEST)
    @Matches(value = "([A-Za-z0-9][A-Za-z0-9.+-]*|" + WebAddress.PATTERN + ")",
            meaning = "an SPDX identifier such as CC-BY-4.0, or the address of a licence on the web")
    @Description("The licence under which it can be used: its SPDX identifier, e.g. CC-BY-4.0, or else its address on the web.")
    public String licence;

    @Column(nullable = false, length = LanguageTag.LONGEST)
    @Matches(value = LanguageTag.PATTERN, meaning = LanguageTag.MEANING)
    @Description("The languages it is written in, as BCP 47 tags, e.g. en.")
    public List<String> languages = List.of();

    @Column(length = WebAddress.LONGEST)
    @Matches(value = WebAddress.PATTERN, meaning = WebAddress.MEANING)
    @Description("Its address on the web, where it can be read about.")
    public String homepage;

    @Column(length = 2000)
    @Description("How it is to be cited, in a sentence, if not by author, title and homepage. The version is added.")
    public String citeAs;

    /** Where the licence can be read; null if it has no address, as one of the record's own has none. */
    public String licenceUrl() {
        if (licence == null || licence.startsWith(NOT_LISTED)) {
            return null;
        }
        return licence.contains(":") ? licence : "https://spdx.org/licenses/" + licence + ".html";
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return title == null;
    }
}
