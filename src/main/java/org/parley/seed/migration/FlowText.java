package org.parley.seed.migration;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parley.json.JsonBuffer;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values once more, in brackets, as they can stand in YAML and in JSON. */
final class FlowText {

    /** What needs no quotes in YAML, whatever stands around it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*|[a-z0-9-]+#[0-9]+( by [a-z0-9-]+)?");

    private static final Set<Tag> NO_TEXTS = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private FlowText() {
    }

    /**
     * A value, without the ids of what is in it, which can be given once only.
     *
     * @param json whether all texts are in quotes
     */
    static String of(Node node, boolean json) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> of(item, json)).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().filter(tuple -> !text(tuple.getKeyNode()).equals("id"))
                    .map(tuple -> of(tuple.getKeyNode(), json) + ": " + of(tuple.getValueNode(), json))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && (NO_TEXTS.contains(node.getTag()) || !json && PLAIN.matcher(scalar.getValue()).matches()) ? scalar.getValue()
                : quoted(scalar.getValue());
    }

    /** A text in quotes, which are the same in both. */
    static String quoted(String text) {
        JsonBuffer json = new JsonBuffer();
        json.putText(text);
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
