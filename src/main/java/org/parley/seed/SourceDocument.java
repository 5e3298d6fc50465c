package org.parley.seed;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a document, as citations count it.
 *
 * @param id an id that it could have, made of the name of its file
 * @param paragraphs its paragraphs: every line that is not blank
 * @param sha256 the SHA-256 of its bytes
 */
public record SourceDocument(String id, List<String> paragraphs, String sha256) {

    private static final String NAMELESS = "document";

    /**
     * Reads a file of plain text.
     *
     * @throws SeedException if it is none, or has no paragraphs
     */
    public static SourceDocument read(Path file) {
        Location at = Location.of(file.toString());
        Problems problems = new Problems();
        Optional<SourceDocument> document = read(file, at, problems);
        problems.orThrow();
        return document.orElseThrow();
    }

    private static Optional<SourceDocument> read(Path file, Location at, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.add(at, Files.exists(file) ? "is not a file" : "there is no such file");
            return Optional.empty();
        }
        try {
            if (Files.size(file) > SeedFile.LARGEST) {
                problems.add(at, "is larger than " + SeedFile.LARGEST / 1024 / 1024 + " MiB");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<CharBuffer> text = SourceText.decodeUtf8(bytes, at, problems);
            List<String> paragraphs = text.map(SourceDocument::paragraphs).orElse(List.of());
            if (text.isPresent() && paragraphs.isEmpty()) {
                problems.add(at, "has no paragraphs");
            }
            return Optional.of(new SourceDocument(id(file), paragraphs, sha256(bytes)));
        } catch (IOException e) {
            problems.add(at, "cannot be read");
            return Optional.empty();
        }
    }

    private static List<String> paragraphs(CharBuffer text) {
        return text.toString().lines().filter(line -> !isBlank(line)).map(String::strip).toList();
    }

    /** Whether nothing of it can be seen. */
    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.substring(0, Math.min(plain.length(), Identity.LONGEST)).replaceAll("^-|-$", "");
        return slug.isEmpty() ? NAMELESS : slug;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
