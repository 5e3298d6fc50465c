package org.parley.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;


/** All records that have been read, and their ids. */
final class Register {

    private final Problems problems;
    private final Values values;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byId = new HashMap<>();

    Register(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** All records, in the order of reading. */
    List<Draft> drafts() {
        return drafts;
    }

    /** All records that have an id; of several with the same, the first. */
    Map<String, Draft> byId() {
        return byId;
    }

    void add(Draft draft) {
        drafts.add(draft);
        Draft first = draft.id() == null ? null : byId.putIfAbsent(draft.id(), draft);
        if (first != null) {
            problems.add(draft.at("id"), "\"" + draft.id() + "\" is the id of " + Words.withArticle(first.kind())
                    + " already (" + first.at("id") + ")");
        }
    }

    /** The id of a record, given or, if it is nested, made for it; null after a problem. */
    String id(Tree.Fields fields, Form form, Draft owner, int index) {
        Tree given = fields.get("id");
        if (given != null) {
            return given(given, form);
        }
        if (!form.isNested()) {
            problems.add(fields.at("id"), "is missing");
            return null;
        }
        return owner.id() == null ? null : Identity.derive(owner.id(), form, fields, index, byId::containsKey);
    }

    private String given(Tree tree, Form form) {
        String id = values.text(tree);
        if (id != null && !Identity.isId(id, form)) {
            problems.add(tree.at(), "\"" + id + "\" is not an id: lower-case letters a to z and digits, in words joined by "
                    + (form.isNested() ? "single or double" : "single") + " hyphens, at most " + Identity.longest(form)
                    + " characters");
            return null;
        }
        return id;
    }
}
