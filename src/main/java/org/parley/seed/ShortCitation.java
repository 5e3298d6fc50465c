package org.parley.seed;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short form of a citation: {@code ankara-visit#8} is paragraph 8 of the document {@code ankara-visit}. */
final class ShortCitation {

    static final Pattern PATTERN = Pattern.compile("([a-z0-9-]+)#([0-9]{1,9})");

    private ShortCitation() {
    }

    /** The same in the long form, or null if it is not a short form. */
    static Tree.Fields expand(Tree.Scalar scalar) {
        Matcher citation = PATTERN.matcher(scalar.text());
        if (!citation.matches()) {
            return null;
        }
        return new Tree.Fields(scalar.at(), Map.of(
                "document", new Tree.Scalar(scalar.at(), Tree.Type.TEXT, citation.group(1)),
                "paragraph", new Tree.Scalar(scalar.at(), Tree.Type.NUMBER, citation.group(2))), Tree.Layout.ONE_PLACE);
    }
}
