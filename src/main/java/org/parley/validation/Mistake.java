package org.parley.validation;

import java.util.List;

import graphql.language.SourceLocation;

/**
 * Something wrong with a document.
 *
 * @param message what is wrong, and if possible what would be right
 * @param locations where; null if it is nowhere in particular
 */
public record Mistake(String message, List<SourceLocation> locations) {
}
