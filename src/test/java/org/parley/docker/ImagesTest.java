package org.parley.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What images are made from is there, and what runs them names what is in them. No container engine is needed. */
class ImagesTest {

    private static final Path FOLDER = Path.of("docker");
    private static final String USER = "10001";
    private static final int PORT = 8080;

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.native", "Dockerfile.jvm" })
    void everythingThatIsCopiedIsInTheBuildContext(String name) throws IOException {
        List<String> ignored = Files.readAllLines(FOLDER.resolve(name + ".dockerignore"));
        assertEquals("*", ignored.get(0), "nothing but what is named");
        List<String> context = ignored.stream().skip(1).map(line -> line.substring(1)).toList();
        context.forEach(path -> assertTrue(Files.exists(Path.of(path)), path));
        List<String> copied = lines(name, "COPY (?!--from)(\\S+) \\S+");
        assertEquals(context.stream().sorted().toList(), copied.stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.native", "Dockerfile.jvm" })
    void stagesAreCopiedFromAfterTheyAreMade(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        for (String stage : lines(name, "COPY --from=(\\S+) .*")) {
            int made = text.indexOf(" AS " + stage + "\n");
            assertTrue(made >= 0 && made < text.indexOf("--from=" + stage), stage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.native", "Dockerfile.jvm" })
    void runsWithoutRightsAndIsLabelled(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        String last = text.substring(text.lastIndexOf("\nFROM "));
        assertEquals(USER, lines(last, Pattern.compile("USER (.*)")).get(0));
        assertEquals("" + PORT, lines(last, Pattern.compile("EXPOSE (.*)")).get(0));
        assertFalse(last.contains("\nRUN "), "the base has no shell");
        assertTrue(last.contains("org.opencontainers.image.version=\"" + version() + "\""));
        assertTrue(last.contains("org.opencontainers.image.licenses=\"Apache-2.0\""));
    }

    @Test
    void composeBuildsAndRunsTheNativeImage() throws IOException {
        JsonNode service = yaml("compose.yaml").at("/services/parley");
        Path context = FOLDER.resolve(service.at("/build/context").asText());
        assertTrue(Files.isSameFile(Path.of("."), context));
        assertTrue(Files.exists(context.resolve(service.at("/build/dockerfile").asText())));
        assertEquals("parley:" + version(), service.path("image").asText());
        assertTrue(service.at("/ports/0").asText().endsWith(":" + PORT));
        assertTrue(service.path("read_only").asBoolean());
    }

    @Test
    void knativeRunsTheImageAsItsUser() throws IOException {
        JsonNode container = yaml("knative-service.yaml").at("/spec/template/spec/containers/0");
        assertEquals("parley:" + version(), container.path("image").asText());
        assertEquals(PORT, container.at("/ports/0/containerPort").asInt());
        assertEquals(USER, container.at("/securityContext/runAsUser").asText());
        assertEquals("/q/health/ready", container.at("/readinessProbe/httpGet/path").asText());
        assertEquals("/q/health/live", container.at("/livenessProbe/httpGet/path").asText());
    }

    private static List<String> lines(String name, String regex) throws IOException {
        return lines(Files.readString(FOLDER.resolve(name)), Pattern.compile(regex));
    }

    private static List<String> lines(String text, Pattern pattern) {
        return text.lines().map(pattern::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1))
                .toList();
    }

    private static JsonNode yaml(String name) throws IOException {
        return new YAMLMapper().readTree(FOLDER.resolve(name).toFile());
    }

    /** The version of the program. */
    private static String version() throws IOException {
        return lines(Files.readString(Path.of("pom.xml")), Pattern.compile(" {2}<version>(.*)</version>")).get(0);
    }
}
