package org.parley.seed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of a seed file and where it stands, whichever format the file has. */
sealed interface Tree {

    Location at();

    /** What it is, for a person: {@code a text}, {@code a list}. */
    String noun();

    /** The sorts of scalars. */
    enum Type {
        TEXT("a text"), NUMBER("a number"), BOOLEAN("true or false"), NOTHING("nothing");

        private final String noun;

        Type(String noun) {
            this.noun = noun;
        }
    }

    /** One value, as written. */
    record Scalar(Location at, Type type, String text) implements Tree {
        @Override
        public String noun() {
            return type == Type.BOOLEAN ? text : type.noun;
        }
    }

    /** A list. */
    record Items(Location at, List<Tree> items) implements Tree {
        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Where the values of a mapping can stand. */
    enum Layout {
        /** Where the mapping itself does, since it is written in short, as a text. */
        ONE_PLACE,
        /** In its line, as in bulk files. */
        ONE_LINE,
        /** In several lines. */
        LINES
    }

    /** A mapping of keys to values; each value stands in the line of its key. */
    record Fields(Location at, Map<String, Tree> fields, Layout layout) implements Tree {
        @Override
        public String noun() {
            return "a mapping";
        }

        /** The value of the key, or null if there is none or it is nothing. */
        Tree get(String key) {
            Tree value = fields.get(key);
            return value instanceof Scalar scalar && scalar.type() == Type.NOTHING ? null : value;
        }

        /** Where the key stands, or if it does not, where it is missing. */
        Location at(String key) {
            Tree value = fields.get(key);
            return value == null ? at.key(key, at.line()) : value.at();
        }

        /** Where each key stands, if not all stand in one line. */
        Map<String, Location> places() {
            return layout != Layout.LINES ? Map.of() : fields.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().at()));
        }
    }
}
