package org.parley.command;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.seed.Problem;
import org.parley.seed.TerminalText;

/** How the result of a check is printed. */
enum ReportFormat {

    /** For a person: problems as complaints, the rest as result. */
    TEXT {
        @Override
        void print(CheckResult result, Output output) {
            if (!result.report().isEmpty()) {
                output.err().println(result.report());
            }
            if (result.seeds() != null) {
                output.out().println(result.summary());
            }
        }
    },

    /** For a program: one object. */
    JSON {
        @Override
        void print(CheckResult result, Output output) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("folder", result.folder().toString());
            object.put("ok", result.seeds() != null);
            if (result.seeds() != null) {
                object.put("records", result.seeds().records().size());
                object.put("fingerprint", result.seeds().fingerprint());
            }
            object.put("errors", result.report().errors());
            object.put("warnings", result.report().warnings());
            object.put("problems", result.report().first().stream().map(problem -> problem(problem, result)).toList());
            object.put("more", result.report().more());
            JsonBuffer json = new JsonBuffer();
            JsonValues.write(object, json);
            output.out().println(escaped(new String(json.toBytes(), StandardCharsets.UTF_8)));
        }

        private Map<String, Object> problem(Problem problem, CheckResult result) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            object.put("file", result.file(problem.at()));
            if (problem.at().line() > 0) {
                object.put("line", problem.at().line());
            }
            object.put("message", problem.message());
            return object;
        }

        /** What a terminal would not show as itself can only stand inside of texts, where JSON has a number for it. */
        private String escaped(String json) {
            StringBuilder out = new StringBuilder();
            json.codePoints().forEach(character -> {
                if (TerminalText.isVisible(character)) {
                    out.appendCodePoint(character);
                } else {
                    for (char half : Character.toChars(character)) {
                        out.append("\\u%04x".formatted((int) half));
                    }
                }
            });
            return out.toString();
        }
    },

    /**
     * For GitHub Actions:
     * <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">commands</a> that put problems beside the lines that they are in.
     */
    GITHUB {
        @Override
        void print(CheckResult result, Output output) {
            for (Problem problem : result.report().first()) {
                String line = problem.at().line() > 0 ? ",line=" + problem.at().line() : "";
                output.out().println("::" + problem.severity().name().toLowerCase(Locale.ROOT) + " file="
                        + property(result.file(problem.at())) + line + "::" + data(problem.message()));
            }
            if (result.report().more() > 0) {
                output.out().println("::notice::" + result.report().more() + " more problems are not shown");
            }
            output.out().println(result.summary());
        }

        private String property(String text) {
            return data(text).replace(":", "%3A").replace(",", "%2C");
        }

        private String data(String text) {
            return TerminalText.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
        }
    };

    /** Prints it. */
    abstract void print(CheckResult result, Output output);
}
