package org.parley.seed.migration;

import java.util.List;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The text of a seed file, and where its values stand. Places count code points, as those of the parser do. */
final class SeedText {

    private final int[] points;
    private final int offset;
    private final boolean json;

    /**
     * A text.
     *
     * @param offset where the part that was parsed begins
     * @param json whether it is JSON, in which every text is in quotes
     */
    SeedText(int[] points, int offset, boolean json) {
        this.points = points;
        this.offset = offset;
        this.json = json;
    }

    boolean isJson() {
        return json;
    }

    int start(Node node) {
        return offset + node.getStartMark().getIndex();
    }

    /** Where a value ends; for the parser, one in several lines ends where the next begins. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> collection && !isFlow(node) && !collection.getValue().isEmpty()) {
            return end(last(collection));
        }
        int end = offset + node.getEndMark().getIndex();
        boolean block = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.FOLDED || scalar.getScalarStyle() == ScalarStyle.LITERAL);
        while (block && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        return end;
    }

    /**
     * The dash of an item of a list in lines.
     *
     * @throws UnusualLayoutException if something stands before it in its line, or a comment between the two
     */
    int dash(Node item) {
        int dash = start(item) - 1;
        while (dash > 0 && Character.isWhitespace(points[dash])) {
            dash--;
        }
        if (points[dash] != '-' || !isFirstInLine(dash)) {
            throw new UnusualLayoutException();
        }
        return dash;
    }

    private static Node last(CollectionNode<?> collection) {
        List<?> values = collection.getValue();
        Object last = values.get(values.size() - 1);
        return last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last;
    }

    /** Whether it is written in brackets. */
    static boolean isFlow(Node node) {
        return node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW
                || node instanceof SequenceNode sequence && sequence.getFlowStyle() == FlowStyle.FLOW;
    }

    String between(int start, int end) {
        return new String(points, start, end - start);
    }

    /** The first place of the line that a place is in. */
    int lineStart(int place) {
        int start = place;
        while (start > 0 && points[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** The place after the line that a place is in, with its end. */
    int lineEnd(int place) {
        int end = place;
        while (end < points.length && points[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, points.length);
    }

    /** Where the text of that line ends, before its end. */
    int textEnd(int place) {
        int end = lineEnd(place);
        while (end > place && (points[end - 1] == '\n' || points[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** Whether only blanks stand before a place in its line. */
    boolean isFirstInLine(int place) {
        return between(lineStart(place), place).isBlank();
    }

    /** How lines end here. */
    String newline(int place) {
        int end = lineEnd(place);
        return end > 1 && points[end - 1] == '\n' && points[end - 2] == '\r' ? "\r\n" : "\n";
    }
}
