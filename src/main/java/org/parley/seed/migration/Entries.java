package org.parley.seed.migration;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping in the text of a seed file: what stands under its keys, and how they are changed. */
record Entries(MappingNode mapping, SeedText text) {

    private static final int WIDEST = 120;
    private static final String INDENT = "  ";

    /** What stands under a key. */
    Optional<Node> get(String key) {
        return tuple(key).map(NodeTuple::getValueNode);
    }

    /** The text under a key; empty if there is none, or something else. */
    Optional<String> scalar(String key) {
        return get(key).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).getValue())
                .filter(value -> !isNothing(key));
    }

    /** Whether a key is there and nothing stands under it. */
    boolean isNothing(String key) {
        return get(key).filter(node -> node.getTag().equals(Tag.NULL)
                || node instanceof ScalarNode scalar && scalar.getValue().isEmpty()).isPresent();
    }

    /** The items of the list under a key; empty if there is none, or something else. */
    List<Node> items(String key) {
        return get(key).filter(SequenceNode.class::isInstance).map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of());
    }

    /** All keys. */
    List<String> keys() {
        return mapping.getValue().stream().map(NodeTuple::getKeyNode).filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue()).toList();
    }

    /** What stands under a key, as it can be written once more in brackets; an empty list if nothing does. */
    String flow(String key) {
        return get(key).map(node -> FlowText.of(node, text.isJson())).orElse("[]");
    }

    private String raw(Node value) {
        return text.between(text.start(value), text.end(value));
    }

    /** A word, which needs quotes in JSON alone. */
    String word(String word) {
        return text.isJson() ? "\"" + word + "\"" : word;
    }

    private Optional<NodeTuple> tuple(String key) {
        return mapping.getValue().stream().filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                && scalar.getValue().equals(key)).findFirst();
    }

    /** Puts another key with a list of records in the place of a key. Their values are written in brackets. */
    void replace(String key, String newKey, List<Map<String, String>> items, Edits edits) {
        NodeTuple tuple = tuple(key).orElseThrow();
        int start = text.start(tuple.getKeyNode());
        String list = SeedText.isFlow(mapping) ? word(newKey) + ": " + flow(items)
                : newKey + ":" + items.stream().map(item -> block(start, " ".repeat(column(start)) + INDENT, item))
                        .collect(Collectors.joining());
        edits.replace(start, text.end(tuple.getValueNode()), list);
    }

    /** Takes a key out, in lines of its own with these. */
    void remove(String key, Edits edits) {
        List<NodeTuple> tuples = mapping.getValue();
        int index = tuples.indexOf(tuple(key).orElseThrow());
        int start = text.start(tuples.get(index).getKeyNode());
        int end = text.end(tuples.get(index).getValueNode());
        if (!SeedText.isFlow(mapping) && text.isFirstInLine(start)) {
            edits.delete(text.lineStart(start), text.lineEnd(end));
        } else if (index > 0) {
            edits.delete(text.end(tuples.get(index - 1).getValueNode()), end);
        } else {
            edits.delete(start, tuples.size() > 1 ? text.start(tuples.get(1).getKeyNode()) : end);
        }
    }

    /** Leaves only some of the items of a list, one at least, and adds others. */
    void change(String key, List<Node> kept, List<Map<String, String>> added, Edits edits) {
        SequenceNode list = (SequenceNode) get(key).orElseThrow();
        if (SeedText.isFlow(list)) {
            String items = kept.stream().map(this::raw).collect(Collectors.joining(", "));
            String others = flow(added);
            edits.replace(text.start(list), text.end(list),
                    "[" + items + (added.isEmpty() ? "" : ", " + others.substring(1, others.length() - 1)) + "]");
            return;
        }
        Set<Node> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        staying.addAll(kept);
        for (Node item : list.getValue()) {
            if (!staying.contains(item)) {
                edits.delete(text.lineStart(text.dash(item)), text.lineEnd(text.end(item)));
            }
        }
        Node last = kept.get(kept.size() - 1);
        int dash = text.dash(last);
        added.forEach(item -> edits.insert(text.textEnd(text.end(last)), block(dash, " ".repeat(column(dash)), item)));
    }

    private int column(int place) {
        return place - text.lineStart(place);
    }

    private String flow(List<Map<String, String>> items) {
        return items.stream().map(item -> item.entrySet().stream().map(entry -> word(entry.getKey()) + ": "
                + entry.getValue()).collect(Collectors.joining(", ", "{", "}"))).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An item in lines of its own, after that of a place. */
    private String block(int place, String indent, Map<String, String> item) {
        String newline = text.newline(place);
        String start = newline + indent + "- ";
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> entry : item.entrySet()) {
            String line = (out.isEmpty() ? start : newline + indent + INDENT) + entry.getKey() + ": " + entry.getValue();
            out.append(wrapped(line, newline + indent + INDENT + INDENT));
        }
        return out.toString();
    }

    /** Lists of ids that are wider than a line go on in the next. */
    private static String wrapped(String line, String newline) {
        if (line.indexOf('[') < 0 || line.indexOf('"') >= 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        int begin = 0;
        int space = 0;
        while (out.length() - begin > WIDEST && space >= begin) {
            space = out.lastIndexOf(", ", begin + WIDEST - 1) + 1;
            if (space > begin) {
                out.replace(space, space + 1, newline);
                begin = space;
            }
        }
        return out.toString();
    }
}
