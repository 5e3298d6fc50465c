package org.parley.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** A mapping of keys to values; each value stands in the line of its key. */
    record Fields(Location at, Map<String, Tree> fields) implements Tree {
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

        /** Whether it was written in short, as a text: its values then stand where it does itself. */
        boolean isInOnePlace() {
            return !fields.isEmpty() && fields.values().iterator().next().at() == at;
        }

        /** The places of the keys that stand in other lines than the mapping itself. */
        Map<String, Location> elsewhere() {
            Map<String, Location> elsewhere = Map.of();
            for (Map.Entry<String, Tree> field : fields.entrySet()) {
                Location place = field.getValue().at();
                if (place.line() != at.line()) {
                    elsewhere = elsewhere.isEmpty() ? new HashMap<>() : elsewhere;
                    elsewhere.put(field.getKey(), place);
                }
            }
            return elsewhere;
        }
    }
}
