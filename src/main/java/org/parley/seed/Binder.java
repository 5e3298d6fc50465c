package org.parley.seed;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.model.Citation;
import org.parley.model.Node;

/** Makes entities of trees, all but their references to each other. */
final class Binder {

    private final Problems problems;
    private final Values values;
    private final Ranges ranges;
    private final OwnWords ownWords;
    private final Register register;

    Binder(Problems problems, Register register) {
        this.problems = problems;
        this.values = new Values(problems);
        this.ranges = new Ranges(problems);
        this.ownWords = new OwnWords(problems);
        this.register = register;
    }

    /** Takes a record that stands in a file itself, and can be of one of these kinds. */
    void bind(Tree tree, List<Kind> kinds) {
        Tree.Fields fields = fields(tree);
        if (fields != null) {
            bind(fields, kinds, null, 0);
        }
    }

    private void bind(Tree.Fields fields, List<Kind> kinds, Draft owner, int index) {
        boolean typed = owner == null || kinds.size() > 1;
        Kind kind = typed ? kind(fields, kinds) : kinds.get(0);
        Form form = Form.of(kind);
        Node entity = kind.isAbstract() ? null : (Node) Instances.create(kind.type());
        Draft draft = new Draft(kind, fields, owner, index, id(fields, form, owner, index), entity);
        Draft first = register.add(draft);
        if (first != null) {
            problems.add(draft.at("id"), "\"" + draft.id() + "\" is the id of " + first.kind().nounWithArticle()
                    + " already (" + first.at("id") + ")");
        }
        if (entity != null) {
            int known = typed && fields.fields().containsKey(Form.TYPE) ? 1 : 0;
            for (Key key : form.keys().values()) {
                bind(draft, fields, key);
                known += fields.fields().containsKey(key.name()) ? 1 : 0;
            }
            for (Map.Entry<String, Key.Reference> singular : form.singulars().entrySet()) {
                Tree one = fields.get(singular.getKey());
                if (one != null && fields.get(singular.getValue().name()) == null) {
                    refer(draft, singular.getValue(), one, values.text(one));
                } else if (one != null) {
                    problems.add(one.at(), "stands beside " + singular.getValue().name() + ", which is a list of the same");
                }
                known += fields.fields().containsKey(singular.getKey()) ? 1 : 0;
            }
            if (known < fields.fields().size()) {
                UnknownKeys.refuse(fields, typed ? withType(form) : form.names(), kind.nounWithArticle(),
                        problems);
            }
            if (form.hasRanges()) {
                ranges.check(draft, fields);
            }
            ownWords.check(draft, fields);
        }
    }

    private static Set<String> withType(Form form) {
        return Stream.concat(Stream.of(Form.TYPE), form.names().stream()).collect(Collectors.toSet());
    }

    /** The id of a record, given or, if it is nested, made for it; null after a problem. */
    private String id(Tree.Fields fields, Form form, Draft owner, int index) {
        Tree given = fields.get("id");
        if (given != null) {
            return values.id(given, form);
        }
        if (!form.isNested()) {
            problems.add(fields.at("id"), "is missing");
            return null;
        }
        return owner.id() == null ? null : register.free(Identity.derive(owner.id(), form, fields, index));
    }

    private Tree.Fields fields(Tree tree) {
        return tree instanceof Tree.Fields fields ? fields : values.mismatch(tree, "a mapping");
    }

    private Tree.Fields nestedFields(Tree tree, Kind kind) {
        if (kind.type() == Citation.class && tree instanceof Tree.Scalar scalar) {
            Tree.Fields citation = ShortCitation.expand(scalar);
            if (citation == null) {
                problems.add(tree.at(), "\"" + scalar.text() + "\" is not a citation such as ankara-visit#8 or "
                        + "ankara-visit#8 by an-actor");
            }
            return citation;
        }
        return fields(tree);
    }

    /** The kind that the record says it is of, or if that is not known, the one that all of these are cases of. */
    private Kind kind(Tree.Fields fields, List<Kind> kinds) {
        Tree type = fields.get(Form.TYPE);
        if (type == null && kinds.size() == 1) {
            return kinds.get(0);
        }
        List<String> names = kinds.stream().map(Kind::name).toList();
        if (type == null) {
            problems.add(fields.at(Form.TYPE), "is missing; it is one of " + String.join(", ", names));
        }
        String name = type == null ? null : values.choice(type, names);
        return name == null ? common(kinds) : kinds.get(names.indexOf(name));
    }

    /** The nearest kind that has all of these below it; beside the folders, that of all facts. */
    private static Kind common(List<Kind> kinds) {
        Kind common = kinds.get(0);
        while (common.parent() != null && !kinds.stream().allMatch(common::includes)) {
            common = common.parent();
        }
        return common;
    }

    private void bind(Draft draft, Tree.Fields fields, Key key) {
        Tree tree = fields.get(key.name());
        if (key instanceof Key.Value value && value.attribute().isId()) {
            value.attribute().set(draft.entity(), draft.id());
        } else if (tree != null) {
            key.bind(this, draft, tree);
        } else if (key.required()) {
            problems.add(fields.at(key.name()), missing(draft, key));
        } else if (key instanceof Key.Value value && value.attribute().isRequired()) {
            value.attribute().latestOf().filter(changes -> fields.get(changes) == null).ifPresent(changes -> problems.add(
                    fields.at(key.name()), "is missing; give it, or " + changes));
        }
    }

    private static String missing(Draft draft, Key key) {
        return key instanceof Key.Nested ? "at least one is needed for " + draft.kind().nounWithArticle()
                : "is missing";
    }

    /** Sets an attribute of a record, or of a structure in it. */
    void set(Object target, Attribute attribute, Tree tree) {
        Object value = attribute.isStructure() ? structure(tree, attribute.type(), attribute.parts()) : values.read(tree, attribute);
        if (value != null) {
            attribute.set(target, value);
        }
    }

    private Object structure(Tree tree, Class<?> type, List<Attribute> parts) {
        if (!(tree instanceof Tree.Fields fields)) {
            return values.mismatch(tree, "a mapping");
        }
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        parts.forEach(part -> attributes.put(part.name(), part));
        UnknownKeys.refuse(fields, attributes.keySet(), tree.at().path(), problems);
        Object structure = Instances.create(type);
        attributes.values().stream().filter(attribute -> fields.get(attribute.name()) != null)
                .forEach(attribute -> set(structure, attribute, fields.get(attribute.name())));
        return structure;
    }

    /** Refers to one record or several. */
    void refer(Draft draft, Key.Reference key, Tree tree) {
        if (!key.held().isMany()) {
            refer(draft, key, tree, values.text(tree));
        } else if (tree instanceof Tree.Items list) {
            Set<String> seen = new HashSet<>();
            for (Tree item : list.items()) {
                String id = values.text(item);
                if (id != null && !seen.add(id)) {
                    problems.add(item.at(), "\"" + id + "\" is listed twice");
                } else {
                    refer(draft, key, item, id);
                }
            }
        } else {
            values.mismatch(tree, "a list");
        }
    }

    private void refer(Draft draft, Key.Reference key, Tree tree, String id) {
        if (id != null && !(key.isPlain() && Resolver.connect(draft, key.relation(), register.byId().get(id)))) {
            register.add(new Draft.Reference(draft, key.relation(), id, tree.at()));
        }
    }

    /** Takes the records that are written inside another. */
    void nest(Draft draft, Key.Nested key, Tree tree) {
        if (!(tree instanceof Tree.Items list)) {
            values.mismatch(tree, "a list");
            return;
        }
        if (key.required() && list.items().isEmpty()) {
            problems.add(tree.at(), missing(draft, key));
        }
        for (int index = 0; index < list.items().size(); index++) {
            Tree.Fields fields = nestedFields(list.items().get(index), key.relation().target());
            if (fields != null) {
                bind(fields, key.relation().target().concrete(), draft, index);
            }
        }
    }
}
