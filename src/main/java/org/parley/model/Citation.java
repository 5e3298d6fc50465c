package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** That a fact stands in one paragraph of one document. */
@Entity
@Description("That a fact stands in one paragraph of one document.")
public class Citation extends Node {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "citations", description = "The paragraphs of documents in which it stands.", few = true, nested = true)
    @Description("The fact that stands there.")
    public Fact fact;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "citations", description = "The facts that stand in it, in order of its paragraphs.")
    @Description("The document.")
    public Document document;

    @Column(nullable = false)
    @Description("The number of the paragraph, counted from 1.")
    public Integer paragraph;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "attributedCitations", description = "Facts that documents attribute to it as their source.")
    @Description("The source to which the document itself attributes the fact, where it names one.")
    public Actor attributedTo;

    @Description("How the document describes that source where it does not name it, e.g. an unnamed person.")
    public String attribution;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Defaulted
    @Description("On whose word the document has the fact; never INFERRED. Where seeds do not give it: ATTRIBUTED with "
            + "attributedTo, ANONYMOUS with attribution, else STATED.")
    public Basis basis;

    /** The basis that it has if none is given: what follows from the source that the document names or describes. */
    public Basis basisOfSource() {
        return attributedTo != null ? Basis.ATTRIBUTED : attribution != null ? Basis.ANONYMOUS : Basis.STATED;
    }
}
