package org.parley.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jboss.logging.Logger;
import org.parley.suggestion.Suggestion;

/**
 * Looks at what an operator has set before the program starts, so that a slip is told in one line, and no setting is passed
 * over in silence.
 */
public final class SettingsCheck {

    private static final String PREFIX = "parley.";
    private static final String VARIABLE_PREFIX = "PARLEY_";

    /** What Kubernetes and Docker set in every container beside a service that is called parley, or parley-something. */
    private static final Pattern OF_A_SERVICE = Pattern.compile(
            "PARLEY_(.+_)?(SERVICE_HOST|SERVICE_PORT(_.+)?|PORT(_[0-9]+_(TCP|UDP|SCTP)(_.+)?)?|NAME|ENV_.+)");

    /** Settings that there were, and what is to be done instead. */
    private static final Map<String, String> FORMER = Map.of("parley.licence",
            "the licence stands in the record's own record.yaml");

    private SettingsCheck() {
    }

    /** What is wrong with environment variables and system properties, in one line; empty if nothing is. */
    public static Optional<String> problem(Map<String, String> variables, Map<?, ?> properties) {
        Stream<Optional<String>> ofProperties = sorted(properties, PREFIX)
                .map(entry -> problem(entry, Setting::name, PREFIX, true));
        Stream<Optional<String>> ofVariables = sorted(variables, VARIABLE_PREFIX)
                .filter(entry -> !OF_A_SERVICE.matcher(entry.getKey()).matches())
                .map(entry -> problem(entry, Setting::variable, VARIABLE_PREFIX, false));
        return Stream.concat(ofProperties, ofVariables).flatMap(Optional::stream).findFirst();
    }

    private static Stream<Map.Entry<String, String>> sorted(Map<?, ?> given, String prefix) {
        Map<String, String> sorted = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name instanceof String text && text.startsWith(prefix) && value instanceof String) {
                sorted.put(text, (String) value);
            }
        });
        return sorted.entrySet().stream();
    }

    /** Nobody but Parley has properties of that name, while a variable may well belong to something else. */
    private static Optional<String> problem(Map.Entry<String, String> given, Function<Setting, String> naming, String prefix,
            boolean exclusive) {
        String name = given.getKey();
        Optional<Setting> setting = Setting.ALL.stream().filter(one -> naming.apply(one).equals(name)).findFirst();
        if (setting.isPresent()) {
            return setting.get().problemWith(name, given.getValue());
        }
        Optional<String> former = FORMER.entrySet().stream()
                .filter(entry -> naming.apply(new Setting(entry.getKey(), null, null)).equals(name)).map(Map.Entry::getValue)
                .findFirst();
        if (former.isPresent()) {
            return Optional.of(name + " is not a setting any more: " + former.get());
        }
        Optional<String> nearest = Suggestion.nearest(name.substring(prefix.length()),
                Setting.ALL.stream().map(naming).map(one -> one.substring(prefix.length())));
        if (exclusive || nearest.isPresent()) {
            return Optional.of(name + " is not a setting" + nearest.map(one -> Suggestion.question(prefix + one)).orElse(""));
        }
        Logger.getLogger(SettingsCheck.class).warnf("%s is not a setting", name);
        return Optional.empty();
    }
}
