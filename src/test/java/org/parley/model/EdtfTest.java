package org.parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a date that can be written, and what cannot. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", nullValues = "open", value = {
            // text                      earliest     latest       precision  inferred
            "2025-05-15                | 2025-05-15 | 2025-05-15 | DAY      | false",
            "2025-05                   | 2025-05-01 | 2025-05-31 | MONTH    | false",
            "2025                      | 2025-01-01 | 2025-12-31 | YEAR     | false",
            "0001-01-01                | 0001-01-01 | 0001-01-01 | DAY      | false",
            "0000                      | 0000-01-01 | 0000-12-31 | YEAR     | false",
            "-0043-03-15               | -0043-03-15 | -0043-03-15 | DAY    | false",
            "-0100                     | -0100-01-01 | -0100-12-31 | YEAR   | false",

            "2025-04-19T18:00:00+03:00 | 2025-04-19 | 2025-04-19 | SECOND   | false",
            "2025-04-19T18:00:00       | 2025-04-19 | 2025-04-19 | SECOND   | false",
            "2025-04-19T23:30:00Z      | 2025-04-19 | 2025-04-19 | SECOND   | false",
            "2025-04-19T00:15:00-04    | 2025-04-19 | 2025-04-19 | SECOND   | false",
            "2025-04-19T24:00:00+14:00 | 2025-04-19 | 2025-04-19 | SECOND   | false",

            "2025-05-15?               | 2025-05-15 | 2025-05-15 | DAY      | true",
            "2025-05?                  | 2025-05-01 | 2025-05-31 | MONTH    | true",
            "2025-05~                  | 2025-05-01 | 2025-05-31 | MONTH    | false",
            "2025%                     | 2025-01-01 | 2025-12-31 | YEAR     | true",
            "~1812-04                  | 1812-04-01 | 1812-04-30 | MONTH    | false",
            "?2025-05-15               | 2025-05-15 | 2025-05-15 | DAY      | true",
            "2025-?05                  | 2025-05-01 | 2025-05-31 | MONTH    | true",
            "2004-06-~11               | 2004-06-11 | 2004-06-11 | DAY      | false",
            "2004-%06-11               | 2004-06-11 | 2004-06-11 | DAY      | true",
            "2004?-06~-11              | 2004-06-11 | 2004-06-11 | DAY      | true",

            "2025-05-XX                | 2025-05-01 | 2025-05-31 | MONTH    | false",
            "2025-XX-XX                | 2025-01-01 | 2025-12-31 | YEAR     | false",
            "2025-XX                   | 2025-01-01 | 2025-12-31 | YEAR     | false",
            "202X                      | 2020-01-01 | 2029-12-31 | DECADE   | false",
            "20XX                      | 2000-01-01 | 2099-12-31 | CENTURY  | false",
            "202X?                     | 2020-01-01 | 2029-12-31 | DECADE   | true",
            "2024-02-XX                | 2024-02-01 | 2024-02-29 | MONTH    | false",
            "156X-12-25                | 1560-12-25 | 1569-12-25 | DECADE   | false",
            "15XX-02-29                | 1504-02-29 | 1596-02-29 | CENTURY  | false",
            "19X1-02                   | 1901-02-01 | 1991-02-28 | CENTURY  | false",
            "1XXX-12                   | 1000-12-01 | 1999-12-31 | MILLENNIUM | false",
            "XXXX                      | 0000-01-01 | 9999-12-31 | MILLENNIUM | false",
            "XXXX-12-XX                | 0000-12-01 | 9999-12-31 | MILLENNIUM | false",
            "2025-XX-15                | 2025-01-15 | 2025-12-15 | YEAR     | false",
            "2025-XX-31                | 2025-01-31 | 2025-12-31 | YEAR     | false",
            "1984-1X                   | 1984-10-01 | 1984-12-31 | YEAR     | false",
            "2025-05-1X                | 2025-05-10 | 2025-05-19 | MONTH    | false",
            "2025-02-2X                | 2025-02-20 | 2025-02-28 | MONTH    | false",
            "-004X                     | -0049-01-01 | -0040-12-31 | DECADE | false",
            "-000X-07                  | -0009-07-01 | -0001-07-31 | DECADE | false",

            "1950S2                    | 1900-01-01 | 1999-12-31 | CENTURY  | false",
            "1950S3                    | 1950-01-01 | 1959-12-31 | DECADE   | false",
            "1950S4                    | 1950-01-01 | 1950-12-31 | YEAR     | false",
            "-0450S1?                  | -0499-01-01 | -0400-12-31 | CENTURY | true",
            "Y17E2                     | 1700-01-01 | 1700-12-31 | YEAR     | false",
            "Y-17E2S1                  | -1999-01-01 | -1000-12-31 | MILLENNIUM | false",

            "2025-21                   | 2025-03-01 | 2025-05-31 | SEASON   | false",
            "2025-22                   | 2025-06-01 | 2025-08-31 | SEASON   | false",
            "2025-23                   | 2025-09-01 | 2025-11-30 | SEASON   | false",
            "2023-24                   | 2023-12-01 | 2024-02-29 | SEASON   | false",
            "2025-22?                  | 2025-06-01 | 2025-08-31 | SEASON   | true",
            "~2025-22                  | 2025-06-01 | 2025-08-31 | SEASON   | false",
            "202X-22                   | 2020-06-01 | 2029-08-31 | DECADE   | false",
            "2025-25                   | 2025-03-01 | 2025-05-31 | SEASON   | false",
            "2025-28                   | 2025-12-01 | 2026-02-28 | SEASON   | false",
            "2025-29                   | 2025-09-01 | 2025-11-30 | SEASON   | false",
            "2025-30                   | 2025-12-01 | 2026-02-28 | SEASON   | false",
            "2025-31                   | 2025-03-01 | 2025-05-31 | SEASON   | false",
            "2025-32                   | 2025-06-01 | 2025-08-31 | SEASON   | false",
            "2025-33                   | 2025-01-01 | 2025-03-31 | SEASON   | false",
            "2025-36                   | 2025-10-01 | 2025-12-31 | SEASON   | false",
            "2025-37                   | 2025-01-01 | 2025-04-30 | SEASON   | false",
            "2025-39                   | 2025-09-01 | 2025-12-31 | SEASON   | false",
            "2025-40                   | 2025-01-01 | 2025-06-30 | SEASON   | false",
            "2025-41                   | 2025-07-01 | 2025-12-31 | SEASON   | false",

            "2025-05-10/2025-05-11     | 2025-05-10 | 2025-05-11 | DAY      | false",
            "2025-05/2025-06-15        | 2025-05-01 | 2025-06-15 | MONTH    | false",
            "2025-05-15?/2025-05-16    | 2025-05-15 | 2025-05-16 | DAY      | true",
            "2025-05-15/2025-05-15     | 2025-05-15 | 2025-05-15 | DAY      | false",
            "2025-05-15/2025-05        | 2025-05-15 | 2025-05-31 | MONTH    | false",
            "2025-05/..                | 2025-05-01 | open       | MONTH    | false",
            "2025-05/                  | 2025-05-01 | open       | MONTH    | false",
            "../2025-05                | open       | 2025-05-31 | MONTH    | false",
            "/2025-05?                 | open       | 2025-05-31 | MONTH    | true",

            "[2025-05-10..2025-05-12]  | 2025-05-10 | 2025-05-12 | DAY      | true",
            "[2025-05-10..]            | 2025-05-10 | open       | DAY      | true",
            "[..2025]                  | open       | 2025-12-31 | YEAR     | true",
            "[2025-05,2025-07]         | 2025-05-01 | 2025-07-31 | MONTH    | true",
            "[2025-07-01, 2025, 2024]  | 2024-01-01 | 2025-12-31 | YEAR     | true",
            "[2025-05-10]              | 2025-05-10 | 2025-05-10 | DAY      | true",
            "[1667,1668,1670..1672]    | 1667-01-01 | 1672-12-31 | YEAR     | true",
            "[2025-05,..2025-07-10]    | open       | 2025-07-10 | MONTH    | true",
            "{1960,1961-12}            | 1960-01-01 | 1961-12-31 | YEAR     | false",
            "{2025-05-10, 2025-05-16?} | 2025-05-10 | 2025-05-16 | DAY      | true",
            "{2025-05-10..2025-05-12}  | 2025-05-10 | 2025-05-12 | DAY      | false",
            "{..1983-12-31,1984-10}    | open       | 1984-10-31 | MONTH    | false",
            "2004-06-~01/2004-06-~20   | 2004-06-01 | 2004-06-20 | DAY      | false",
            "2004-06-XX/2004-07-03     | 2004-06-01 | 2004-07-03 | MONTH    | false",
            "-0044-03-15/0014          | -0044-03-15 | 0014-12-31 | YEAR    | false",
    })
    void reads(String text, LocalDate earliest, LocalDate latest, DatePrecision precision, boolean inferred) {
        UncertainDate date = Edtf.parse(text);
        assertEquals(text, date.edtf);
        assertEquals(earliest, date.earliest);
        assertEquals(latest, date.latest);
        assertEquals(precision, date.precision);
        assertEquals(inferred, date.inferred);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "yesterday", "25", "202", "20255", "2025-5", "2025-05-1", "15.05.2025", "2025/05/15",
            "20250515", "2025-05-15 ", " 2025", "-202", "2025-05-XX-XX", "2025??", "2025?~", "2025-05-15/x", "+2025", "-0000",
            "Y2025", "Y", "Y-", "YXXXX5", "2025S", "2025S0", "2025-05S1", "X", "2025-x5", "2025-05-15T10:00", "T10:00:00",
            "2025-05-15T10:00:00.5Z", "2025-05-15T25:00:00", "2025-05-15T24:00:01", "2025-05-15T10:60:00", "2025-05T10:00:00",
            "2025-05-15T10:00:00+15:00", "2025-05-15T10:00:00+14:01", "2025-05-15T10:00:00?", "2025-05-15 10:00:00", "Thursday",
            "/", "..", "../..", "../", "a/b/c", "2025/2026/2027", "[", "]", "[]", "[,]", "[2025,]", "[,2025]", "[..]",
            "[2025", "2025]", "[2025-05..2025-06..2025-07]", "[2025/2026]", "{2025", "{}", "[2025}", "{2025/2026}", "२०२५", "٢٠٢٥-٠٥" })
    void refusesWhatIsNotEdtf(String text) {
        String message = assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage();
        assertEquals("is not an EDTF date such as 2025-05-15, 2025-05, 2025-05-15?, 2025-05-10/2025-05-11 or "
                + "2025-05-15T18:00:00+03:00",
                message.substring(message.lastIndexOf("\" ") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-00", "2025-13", "2025-20", "2025-42", "2025-5X", "2025-00-10", "2025-05-00", "2025-05-32",
            "2025-04-31", "2025-02-29", "2025-21-05", "2025-21-XX", "2025-02-3X", "XXXX-02-30", "XXX1-02-29", "2025-02-30T10:00:00", "2025-05-01/2025-06-31", "[2025-13,2025-12]" })
    void refusesWhatIsNotInTheCalendar(String text) {
        String message = assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage();
        assertEquals("is not in the calendar", message.substring(message.lastIndexOf("\" ") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-06/2025-05", "2025-05-16/2025-05-15", "[2026..2025]" })
    void refusesWhatEndsBeforeItBegins(String text) {
        DateTimeException e = assertThrows(DateTimeException.class, () -> Edtf.parse(text));
        assertEquals("\"" + text + "\" ends before it begins", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Y12025", "Y-10000", "Y170000002", "Y-17E7", "Y171010000S3", "Y1E999999999", "9999-24",
            "Y12025/..", "[2025,Y12025]" })
    void refusesYearsThatNoQueryCanName(String text) {
        String message = assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage();
        assertEquals("is outside of the years -9999 to 9999, which are supported",
                message.substring(message.lastIndexOf("\" ") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-05-15T10:00:00Z/2025-05-16", "2025-05-15/2025-05-15T10:00:00", "[2025-05-15T10:00:00Z]",
            "{2025,2025-05-15T10:00:00Z..}" })
    void refusesTimesOfDayInSpansAndSets(String text) {
        String message = assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage();
        assertEquals("has a time of day, which EDTF allows only in a date by itself",
                message.substring(message.lastIndexOf("\" ") + 2));
    }

    @Test
    void refusesWhatIsTooLong() {
        String longest = "[" + "2025,".repeat(14) + "2025-05]";
        assertEquals(79, Edtf.parse(longest).edtf.length());
        assertEquals("has 81 characters, at most 80 are allowed",
                assertThrows(DateTimeException.class, () -> Edtf.parse("2".repeat(81))).getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "2025-04-19T18:00:00, 64800", "2025-04-19T18:00:00Z, 64800", "2025-04-19T18:00:00+03:00, 54000",
            "2025-04-19T18:00:01-04, 79201", "2025-04-19T01:00:00+05:30, -16200", "2025-04-19T24:00:00Z, 86400",
            "2025-04-19," })
    void tellsTheSecondOfTheDayInUtc(String text, Integer second) {
        assertEquals(second, Edtf.parse(text).second);
    }

    @Test
    void theBoundsOfUnspecifiedDigitsAreTheFirstAndLastDayThatFit() {
        Random random = new Random(3);
        List<LocalDate> days = LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2000, 1, 1)).toList();
        for (int round = 0; round < 400; round++) {
            String text = days.get(random.nextInt(days.size())).toString();
            StringBuilder pattern = new StringBuilder(text);
            for (int index = 2; index < text.length(); index++) {
                if (text.charAt(index) != '-' && random.nextInt(3) == 0) {
                    pattern.setCharAt(index, 'X');
                }
            }
            Pattern naive = Pattern.compile(pattern.toString().replace("X", "[0-9]"));
            List<LocalDate> fitting = days.stream().filter(day -> naive.matcher(day.toString()).matches()).toList();
            UncertainDate date = Edtf.parse(pattern.toString());
            assertEquals(fitting.get(0), date.earliest, pattern::toString);
            assertEquals(fitting.get(fitting.size() - 1), date.latest, pattern::toString);
        }
    }

    @Test
    void theBoundsOfSetsAndSpansAreThoseOfTheirOutermostDates() {
        Random random = new Random(4);
        List<String> simple = List.of("2025", "2024-02", "2025-05-15", "202X", "2025-21", "2023-XX-31", "1950S2", "-0044");
        for (int round = 0; round < 200; round++) {
            List<String> chosen = random.ints(1 + random.nextInt(4), 0, simple.size()).mapToObj(simple::get).toList();
            LocalDate earliest = chosen.stream().map(each -> Edtf.parse(each).earliest).min(LocalDate::compareTo).orElseThrow();
            LocalDate latest = chosen.stream().map(each -> Edtf.parse(each).latest).max(LocalDate::compareTo).orElseThrow();
            for (String text : List.of("[" + String.join(",", chosen) + "]", "{" + String.join(", ", chosen) + "}")) {
                assertEquals(earliest, Edtf.parse(text).earliest, text);
                assertEquals(latest, Edtf.parse(text).latest, text);
            }
        }
    }

    @Test
    void anythingElseIsRefusedInWords() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(12), 0, 24).mapToObj("0123456789-/TZ:+.,[]{}X?"::charAt)
                    .map(String::valueOf).collect(Collectors.joining());
            try {
                UncertainDate date = Edtf.parse(text);
                assertEquals(text, date.edtf);
            } catch (DateTimeException e) {
                assertTrue(e.getMessage().startsWith("\""), text);
            }
        }
    }

    @Test
    void datesAreEqualIfTheirTextsAre() {
        assertEquals(Edtf.parse("2025-05"), Edtf.parse("2025-05"));
        assertEquals(Edtf.parse("2025-05").hashCode(), Edtf.parse("2025-05").hashCode());
        assertEquals("2025-05", Edtf.parse("2025-05").toString());
    }
}
