package org.parley.metamodel;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.parley.model.BasisOf;
import org.parley.model.Defaulted;
import org.parley.model.Latest;
import org.parley.model.Matches;
import org.parley.model.OwnWord;
import org.parley.model.UncertainDate;

/** Something that can be said of a record and is not another record: a text, a number, a date, a choice. */
public final class Attribute {

    private static final int DEFAULT_LENGTH = 255;

    private final Field field;
    private final String name;
    private final Class<?> type;
    private final boolean list;
    private final boolean id;
    private final Optional<Matches> form;
    private final Column column;
    private final List<Attribute> parts;
    private final Optional<String> latestOf;
    private final Optional<String> basisOf;
    private final Optional<String> ownWordFor;

    /** Reads off the field what is asked for every value of every record, since reflection is slow. */
    private Attribute(Field field) {
        this.field = field;
        field.setAccessible(true); // Panache hides the fields of entities behind accessors when it packs them
        this.name = field.getName();
        this.list = field.getType() == List.class;
        this.id = field.isAnnotationPresent(Id.class);
        this.type = list ? elementType(field) : field.getType();
        this.form = Optional.ofNullable(field.getAnnotation(Matches.class));
        this.column = field.getAnnotation(Column.class);
        this.latestOf = Optional.ofNullable(field.getAnnotation(Latest.class)).map(Latest::value);
        this.basisOf = Optional.ofNullable(field.getAnnotation(BasisOf.class)).map(BasisOf::value);
        this.ownWordFor = Optional.ofNullable(field.getAnnotation(OwnWord.class)).map(OwnWord::value);
        this.parts = type.isAnnotationPresent(Embeddable.class) ? declaredIn(type) : List.of();
    }

    /** The attributes that a class itself declares, after those it has from a superclass that is no kind of its own. */
    public static List<Attribute> declaredIn(Class<?> type) {
        Stream<Attribute> inherited = type.getSuperclass().isAnnotationPresent(MappedSuperclass.class)
                ? declaredIn(type.getSuperclass()).stream() : Stream.empty();
        return Stream.concat(inherited, Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.isAnnotationPresent(Description.class))
                .filter(field -> !field.isAnnotationPresent(ManyToOne.class))
                .filter(field -> !field.isAnnotationPresent(ManyToMany.class))
                .map(Attribute::new)).toList();
    }

    /** Its name, in seed files and queries alike. */
    public String name() {
        return name;
    }

    /** What it means, for strangers. */
    public String description() {
        return field.getAnnotation(Description.class).value();
    }

    /** The Java type of its value; of a list, of one element. */
    public Class<?> type() {
        return type;
    }

    /** Whether it holds any number of values. */
    public boolean isList() {
        return list;
    }

    /** Whether it is the record's id. */
    public boolean isId() {
        return id;
    }

    /** Whether it is a date as far as known. */
    public boolean isDate() {
        return type == UncertainDate.class;
    }

    /** Whether it is made of attributes of its own; dates are not. */
    public boolean isStructure() {
        return !isDate() && !parts.isEmpty();
    }

    /** The attributes that a date or a structure is made of; empty for any other. */
    public List<Attribute> parts() {
        return parts;
    }

    /** The form that its text has, if not any text will do. */
    public Optional<Matches> form() {
        return form;
    }

    /** Whether no two records have the same value. */
    public boolean isUnique() {
        return column != null && column.unique();
    }

    /** Whether every record has it. */
    public boolean isRequired() {
        return id || column != null && !column.nullable();
    }

    /** The relation to the changes of which the latest decides it; empty if it does not change. */
    public Optional<String> latestOf() {
        return latestOf;
    }

    /** The relation to the citations of whose bases it is the best; empty if it is something else. */
    public Optional<String> basisOf() {
        return basisOf;
    }

    /** Whether it follows from something else where it is not given. */
    public boolean isDerived() {
        return latestOf.isPresent() || basisOf.isPresent() || field.isAnnotationPresent(Defaulted.class);
    }

    /** The choice that it is the record's own word for; empty if it is not. */
    public Optional<String> ownWordFor() {
        return ownWordFor;
    }

    /** The most characters a text can have. */
    public int maxLength() {
        return column == null ? DEFAULT_LENGTH : column.length();
    }

    /** What its column is called where it is declared; a naming strategy makes the name in the database of it. */
    public String columnName() {
        return column == null || column.name().isEmpty() ? name() : column.name();
    }

    /** What the column of one of its parts is called. */
    public String columnName(Attribute part) {
        EmbeddedColumnNaming naming = field.getAnnotation(EmbeddedColumnNaming.class);
        return naming == null ? part.columnName() : naming.value().formatted(part.columnName());
    }

    /** Its value in a record. */
    public Object get(Object record) {
        try {
            return field.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets its value in a record. */
    public void set(Object record, Object value) {
        try {
            field.set(record, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> elementType(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }
}
