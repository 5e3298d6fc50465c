package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** A spelling of a name, with its language and where it stands. */
@Entity
@Description("A spelling of a name, with its language and where it stands.")
public class Spelling extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "spellings", description = "Spellings of its name of which the language, or the place in a document, "
            + "is known.", few = true, nested = true)
    @Description("What has that name.")
    public Fact of;

    @Column(nullable = false)
    @Description("The spelling.")
    public String text;

    @Column(length = LanguageTag.LONGEST)
    @Matches(value = LanguageTag.PATTERN, meaning = LanguageTag.MEANING)
    @Description("The language of the spelling, as a BCP 47 tag, e.g. uk, ar-Latn; null when it is not known.")
    public String language;
}
