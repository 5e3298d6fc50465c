package org.parley.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** Builds trees from the tokens of a parser. */
final class TreeReader {

    /** In YAML 1.2 and its editors; the parser takes {@code no} for a boolean, which Norway's code is not. */
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");

    private final JsonParser parser;
    private final TrailingComments comments;
    private final Problems problems;

    TreeReader(JsonParser parser, TrailingComments comments, Problems problems) {
        this.parser = parser;
        this.comments = comments;
        this.problems = problems;
    }

    /** The value that begins at the current token and stands in that place. */
    Tree read(Location at) throws IOException {
        refuseReferences(at);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(at);
            case START_ARRAY -> items(at);
            default -> scalar(at);
        };
    }

    private Tree.Scalar scalar(Location at) throws IOException {
        if (comments.follow(parser.currentTokenLocation(), parser.currentLocation())) {
            problems.warn(at, "what comes after \" #\" is a comment; put the value in quotes if that belongs to it, else the "
                    + "comment on a line of its own");
        }
        return switch (parser.currentToken()) {
            case VALUE_NULL -> new Tree.Scalar(at, Tree.Type.NOTHING, "");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Scalar(at, Tree.Type.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> {
                String text = parser.getText();
                Tree.Type type = BOOLEAN.matcher(text).matches() ? Tree.Type.BOOLEAN : Tree.Type.TEXT;
                yield new Tree.Scalar(at, type, text);
            }
            default -> new Tree.Scalar(at, Tree.Type.TEXT, parser.getText().strip());
        };
    }

    /** The line of the current token. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Tree fields(Location at) throws IOException {
        Map<String, Tree> fields = new LinkedHashMap<>();
        Tree.Layout layout = Tree.Layout.ONE_LINE;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Location place = at.key(name, line());
            refuseReferences(place);
            layout = place.line() == at.line() ? layout : Tree.Layout.LINES;
            parser.nextToken();
            Tree value = read(place);
            Tree first = fields.putIfAbsent(name, value);
            if (first != null) {
                problems.add(place, "is given twice, first in line " + first.at().line());
            }
        }
        return new Tree.Fields(at, fields, layout);
    }

    private Tree items(Location at) throws IOException {
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(at.item(items.size(), line())));
        }
        return new Tree.Items(at, items);
    }

    /** A few anchors can stand for more text than there is memory, and tags can stand for any class. */
    private void refuseReferences(Location at) throws IOException {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.getObjectId() != null) {
            problems.add(at, "YAML anchors (&) are not allowed");
        }
        if (yaml.isCurrentAlias()) {
            problems.add(at, "YAML aliases (*) are not allowed");
        }
        if (yaml.getTypeId() != null) {
            problems.add(at, "YAML tags (!) are not allowed");
        }
    }
}
