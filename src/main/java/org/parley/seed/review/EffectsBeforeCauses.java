package org.parley.seed.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.parley.model.Agreement;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireProposal;
import org.parley.model.Fact;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Proposal;
import org.parley.model.Response;
import org.parley.model.Statement;
import org.parley.model.TalksProposal;
import org.parley.model.UncertainDate;

/** Nothing takes effect, answers, continues or replaces something before that is there. */
final class EffectsBeforeCauses implements ReviewRule {

    /** That what has a date under a key came of other facts, each with its date. */
    private record Link<T extends Fact>(Class<T> type, String key, Function<T, UncertainDate> date, String cause,
            Function<T, ? extends Collection<UncertainDate>> causes) {

        void review(Evidence evidence, Remarks remarks) {
            for (T fact : evidence.all(type)) {
                UncertainDate own = date.apply(fact);
                if (own != null) {
                    causes.apply(fact).stream().filter(before -> before != null && own.isBefore(before)).forEach(
                            before -> remarks.add(fact, key, own + " is before " + before + ", " + cause));
                }
            }
        }
    }

    private static final List<Link<?>> LINKS = List.of(
            new Link<>(CeasefireProposal.class, "effectDate", proposal -> proposal.effectDate, "when it was made",
                    proposal -> dates(proposal.madeOn)),
            new Link<>(CeasefireProposal.class, "effectDate", proposal -> proposal.effectDate, "when it was declared",
                    proposal -> dates(proposal.declaredDate)),
            new Link<>(Ceasefire.class, "from", ceasefire -> ceasefire.from, "when it was declared",
                    ceasefire -> dates(ceasefire.declaredDate)),
            new Link<>(Proposal.class, "due", proposal -> proposal.due, "when it was made",
                    proposal -> dates(proposal.madeOn)),
            new Link<>(Statement.class, "due", statement -> statement.due, "when it was said",
                    statement -> dates(statement.date)),
            new Link<>(Response.class, "date", response -> response.date, "when the proposal was made",
                    response -> dates(response.proposal.madeOn)),
            new Link<>(Proposal.class, "madeOn", proposal -> proposal.madeOn, "when a proposal that it counters was made",
                    proposal -> dates(proposal.counters, countered -> countered.madeOn)),
            new Link<>(TalksProposal.class, "meeting", proposal -> proposal.meeting == null ? null : proposal.meeting.date,
                    "when the proposal that calls for the meeting was made", proposal -> dates(proposal.madeOn)),
            new Link<>(Meeting.class, "date", meeting -> meeting.date, "the date of the meeting that it continues",
                    meeting -> dates(meeting.previous == null ? null : meeting.previous.date)),
            new Link<>(Ceasefire.class, "from", ceasefire -> ceasefire.from, "when the ceasefire that it prolongs began",
                    ceasefire -> dates(ceasefire.extended, extended -> extended.from)),
            new Link<>(Ceasefire.class, "from", ceasefire -> ceasefire.from, "when the ceasefire that it replaces began",
                    ceasefire -> dates(ceasefire.replaces, replaced -> replaced.from)),
            new Link<>(Agreement.class, "date", agreement -> agreement.date, "the date of the agreement that it changes",
                    agreement -> dates(agreement.amends, amended -> amended.date)),
            new Link<>(Agreement.class, "date", agreement -> agreement.date, "the date of the agreement that it renews",
                    agreement -> dates(agreement.renews, renewed -> renewed.date)),
            new Link<>(Agreement.class, "date", agreement -> agreement.date, "the date of the agreement that it carries out",
                    agreement -> dates(agreement.implemented, implemented -> implemented.date)),
            new Link<>(Incident.class, "date", incident -> incident.date, "the date of an event that led to it",
                    incident -> dates(incident.causedBy, cause -> cause.date)),
            new Link<>(Incident.class, "date", incident -> incident.date, "the date of an event that it answers",
                    incident -> dates(incident.answers, answered -> answered.date)));

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        LINKS.forEach(link -> link.review(evidence, remarks));
    }

    private static List<UncertainDate> dates(UncertainDate date) {
        return date == null ? List.of() : List.of(date);
    }

    private static <T> List<UncertainDate> dates(Collection<T> facts, Function<T, UncertainDate> date) {
        return facts.stream().map(date).filter(found -> found != null).toList();
    }
}
