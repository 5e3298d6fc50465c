package org.parley.seed.review;

import java.util.EnumSet;
import java.util.Set;

import org.parley.model.Agreement;
import org.parley.model.AgreementStatus;
import org.parley.model.Fact;
import org.parley.model.Figure;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.MeetingStatus;
import org.parley.model.MeetingStatusChange;
import org.parley.model.Proposal;
import org.parley.model.ProposalStatus;
import org.parley.model.Response;
import org.parley.model.Statement;
import org.parley.model.StatusChange;
import org.parley.model.UncertainDate;

/** What a record says has happened is told by a document that was published when it had. */
final class EventsToldBefore implements ReviewRule {

    private static final Set<MeetingStatus> TAKEN_PLACE = EnumSet.of(MeetingStatus.BEGUN, MeetingStatus.SUSPENDED,
            MeetingStatus.RESUMED, MeetingStatus.HELD, MeetingStatus.COLLAPSED);
    private static final Set<ProposalStatus> NOT_YET_MADE = EnumSet.of(ProposalStatus.REPORTED,
            ProposalStatus.IN_PREPARATION);
    private static final Set<AgreementStatus> NOT_YET_AGREED = EnumSet.of(AgreementStatus.DRAFTED, AgreementStatus.REFUSED);

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        for (Fact fact : evidence.all(Fact.class)) {
            if (fact instanceof Statement statement) {
                review(fact, "date", statement.date, "was said", evidence, remarks);
            } else if (fact instanceof Incident incident) {
                review(fact, "date", incident.date, "happened", evidence, remarks);
            } else if (fact instanceof Response response) {
                review(fact, "date", response.date, "was given", evidence, remarks);
            } else if (fact instanceof Figure figure) {
                review(fact, "countedOn", figure.countedOn, "was counted", evidence, remarks);
            } else if (fact instanceof Proposal proposal && !NOT_YET_MADE.contains(proposal.status)) {
                review(fact, "madeOn", proposal.madeOn, "was made", evidence, remarks);
            }
            reviewStatus(fact, evidence, remarks);
        }
    }

    /** What became of something: by the change that tells it, where there is one. */
    private static void reviewStatus(Fact fact, Evidence evidence, Remarks remarks) {
        if (fact instanceof Meeting meeting && !evidence.hasChanges(meeting) && TAKEN_PLACE.contains(meeting.status)) {
            review(fact, "status", meeting.date, "took place", evidence, remarks);
        } else if (fact instanceof Agreement agreement && !evidence.hasChanges(agreement)
                && !NOT_YET_AGREED.contains(agreement.status)) {
            review(fact, "status", agreement.date, "was agreed", evidence, remarks);
        } else if (fact instanceof MeetingStatusChange change && TAKEN_PLACE.contains(change.status)) {
            UncertainDate date = change.date == null ? change.meeting.date : change.date;
            review(fact, "status", date, "came to be so", evidence, remarks);
        } else if (fact instanceof StatusChange change) {
            review(fact, "date", change.date, "came to be so", evidence, remarks);
        }
    }

    private static void review(Fact fact, String key, UncertainDate date, String happened, Evidence evidence,
            Remarks remarks) {
        if (date != null && evidence.isToldBefore(fact, date.earliest)) {
            remarks.add(fact, key, "it " + happened + " on " + date + " or later, but all its documents had been "
                    + "published by " + evidence.lastPublished(fact));
        }
    }
}
