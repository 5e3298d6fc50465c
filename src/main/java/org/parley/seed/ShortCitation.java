package org.parley.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short form of a citation: {@code ankara-visit#8} is paragraph 8 of the document {@code ankara-visit}, and
 * {@code ankara-visit#8 by trump} what the document has from the actor {@code trump} there.
 */
final class ShortCitation {

    static final Pattern PATTERN = Pattern.compile("([a-z0-9-]+)#([0-9]{1,9})( by ([a-z0-9-]+))?");

    private ShortCitation() {
    }

    /** The same in the long form, or null if it is not a short form. */
    static Tree.Fields expand(Tree.Scalar scalar) {
        Matcher citation = PATTERN.matcher(scalar.text());
        if (!citation.matches()) {
            return null;
        }
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("document", new Tree.Scalar(scalar.at(), Tree.Type.TEXT, citation.group(1)));
        fields.put("paragraph", new Tree.Scalar(scalar.at(), Tree.Type.NUMBER, citation.group(2)));
        if (citation.group(4) != null) {
            fields.put("attributedTo", new Tree.Scalar(scalar.at(), Tree.Type.TEXT, citation.group(4)));
        }
        return new Tree.Fields(scalar.at(), fields, Tree.Layout.ONE_PLACE);
    }
}
