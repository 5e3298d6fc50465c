package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of source a document is. */
@Description("What sort of source a document is.")
public enum DocumentKind {
    @Description("A report in the news.")
    NEWS_REPORT,
    @Description("An analysis or opinion.")
    ANALYSIS,
    @Description("An interview.")
    INTERVIEW,
    @Description("A statement of a government, a group or an organisation.")
    OFFICIAL_STATEMENT,
    @Description("A transcript of what was said.")
    TRANSCRIPT,
    @Description("A post on a platform.")
    POST,
    @Description("The text of an agreement or a proposal.")
    AGREEMENT_TEXT,
    @Description("A resolution or decision of a body.")
    RESOLUTION,
    @Description("A law, decree or order.")
    LAW,
    @Description("A letter or diplomatic note.")
    LETTER,
    @Description("A report of a mission, an agency or researchers.")
    REPORT,
    @Description("A book or a part of one.")
    BOOK,
    @Description("A dataset.")
    DATASET,
    @Description("Something else, which otherKind names.")
    OTHER
}
