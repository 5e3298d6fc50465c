package org.parley.metamodel;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.parley.model.Accusation;
import org.parley.model.Actor;
import org.parley.model.Agreement;
import org.parley.model.AgreementStatusChange;
import org.parley.model.AttendanceChange;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireProposal;
import org.parley.model.CeasefireStatusChange;
import org.parley.model.Citation;
import org.parley.model.Claim;
import org.parley.model.Clause;
import org.parley.model.Dispute;
import org.parley.model.Document;
import org.parley.model.Fact;
import org.parley.model.Figure;
import org.parley.model.Former;
import org.parley.model.Incident;
import org.parley.model.Inverse;
import org.parley.model.Mediation;
import org.parley.model.Meeting;
import org.parley.model.MeetingStatusChange;
import org.parley.model.Membership;
import org.parley.model.Note;
import org.parley.model.Organization;
import org.parley.model.Participation;
import org.parley.model.Person;
import org.parley.model.Place;
import org.parley.model.Position;
import org.parley.model.Proposal;
import org.parley.model.ProposalStatusChange;
import org.parley.model.Provision;
import org.parley.model.ProvisionStatusChange;
import org.parley.model.Response;
import org.parley.model.SettlementProposal;
import org.parley.model.Signature;
import org.parley.model.Spelling;
import org.parley.model.State;
import org.parley.model.Statement;
import org.parley.model.StatusChange;
import org.parley.model.TalksProposal;
import org.parley.model.Term;
import org.parley.model.Through;
import org.parley.model.Topic;
import org.parley.model.Track;
import org.parley.model.TrackStatusChange;

/** Every kind of record, with its attributes and relations. A new kind is a new line in {@link #CLASSES}. */
public final class Metamodel {

    /** Parents before children, and each kind after those whose records it holds references to. */
    private static final List<Class<?>> CLASSES = List.of(
            Fact.class,
            Actor.class, Person.class, State.class, Organization.class,
            Document.class, Membership.class,
            Place.class, Topic.class, Track.class, Mediation.class, Meeting.class, Participation.class,
            Statement.class, Position.class,
            Proposal.class, CeasefireProposal.class, TalksProposal.class, SettlementProposal.class, Response.class,
            Agreement.class, Signature.class, Clause.class, Term.class, Provision.class, Ceasefire.class,
            StatusChange.class, MeetingStatusChange.class, AttendanceChange.class, TrackStatusChange.class,
            ProposalStatusChange.class, CeasefireStatusChange.class, AgreementStatusChange.class, ProvisionStatusChange.class,
            Incident.class, Accusation.class, Figure.class, Dispute.class, Claim.class,
            Spelling.class, Note.class, Citation.class);

    private static final Metamodel INSTANCE = new Metamodel();

    private final Map<Class<?>, Kind> kinds = new LinkedHashMap<>();

    private Metamodel() {
        for (Class<?> type : CLASSES) {
            kinds.put(type, new Kind(type, kinds.get(type.getSuperclass())));
        }
        for (Kind kind : kinds.values()) {
            for (Field field : kind.type().getDeclaredFields()) {
                declare(kind, field);
            }
        }
        for (Kind kind : kinds.values()) {
            for (Through through : kind.type().getAnnotationsByType(Through.class)) {
                declare(kind, through);
            }
        }
        kinds.values().forEach(Kind::complete);
    }

    /** The one metamodel of this build. */
    public static Metamodel get() {
        return INSTANCE;
    }

    /** Every kind, abstract ones too; parents before children, and each after those it refers to. */
    public List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The kinds that records are of. */
    public List<Kind> concreteKinds() {
        return kinds.values().stream().filter(kind -> !kind.isAbstract()).toList();
    }

    /** The kind of an entity class. */
    public Kind kind(Class<?> type) {
        return kinds.get(type);
    }

    /** Every relation once for each of its ends, on the kind that declares it. */
    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Kind kind : kinds.values()) {
            kind.relations().stream().filter(relation -> relation.source() == kind).forEach(relations::add);
        }
        return relations;
    }

    private void declare(Kind kind, Field field) {
        if (Modifier.isStatic(field.getModifiers()) || !field.isAnnotationPresent(Description.class)) {
            return;
        }
        boolean many = field.isAnnotationPresent(ManyToMany.class);
        if (!many && !field.isAnnotationPresent(ManyToOne.class)) {
            return;
        }
        Inverse inverse = field.getAnnotation(Inverse.class);
        Kind target = kinds.get(many ? Attribute.elementType(field) : field.getType());
        boolean required = !many && !field.getAnnotation(ManyToOne.class).optional();
        Relation.Shape back = inverse.single() ? Relation.Shape.ONE
                : inverse.few() ? Relation.Shape.FEW : Relation.Shape.MANY;
        Relation there = new Relation(inverse.of().isEmpty() ? field.getName() : inverse.of(),
                field.getAnnotation(Description.class).value(), kind, target,
                many ? Relation.Shape.MANY : Relation.Shape.ONE, required, new Link.Held(field)).added();
        Optional.ofNullable(field.getAnnotation(Former.class)).ifPresent(former -> there.formerly(former.value()));
        there.pairWith(new Relation(inverse.name(), inverse.description(), target, kind, back, false,
                new Link.HeldByTarget(field, inverse.nested())).added());
    }

    private void declare(Kind linking, Through through) {
        Relation from = linking.relation(through.from());
        Relation to = linking.relation(through.to());
        new Relation(through.name(), through.description(), from.target(), to.target(), Relation.Shape.MANY, false,
                over(linking, through, through.from(), through.to())).added()
                .formerly(through.former().isEmpty() ? null : through.former())
                .pairWith(new Relation(through.inverse(), through.inverseDescription(), to.target(), from.target(),
                        Relation.Shape.MANY, false, over(linking, through, through.to(), through.from())).added());
    }

    private static Link over(Kind linking, Through through, String from, String to) {
        return new Link.Over(linking, from, to, linking.attributes().stream()
                .filter(attribute -> attribute.name().equals(through.when())).findFirst(), through.is());
    }
}
