package org.parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.metamodel.Choice;

/** The tables of codes that record keepers read say what the descriptions of acts and stances do. */
class EventDataCodesTest {

    private static final Pattern CODE = Pattern.compile("CAMEO ([0-9]+)|PLOVER ([A-Z]+)");

    @ParameterizedTest
    @ValueSource(classes = { SpeechAct.class, ResponseStance.class })
    void everyChoiceHasItsRow(Class<?> type) throws IOException {
        String readme = Files.readString(Path.of("seeds/README.md"));
        List<String> rows = readme.substring(readme.indexOf("## Codes of CAMEO")).lines().filter(line -> line.startsWith("|"))
                .toList();
        List<String> missing = new ArrayList<>();
        for (Choice choice : Choice.of(type)) {
            for (String code : codes(choice)) {
                if (rows.stream().noneMatch(row -> row.contains("`" + choice.name() + "`") && row.contains(code))) {
                    missing.add(choice.name() + " " + code);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The codes in its description; of one without, that it has a row at all. */
    private static List<String> codes(Choice choice) {
        List<String> codes = CODE.matcher(choice.description()).results().map(MatchResult::group)
                .map(code -> code.substring(code.indexOf(' ') + 1)).toList();
        return codes.isEmpty() && !choice.name().equals("NO_ANSWER") ? List.of("by what is said") : codes;
    }
}
