package org.parley.seed.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.parley.model.Attendance;
import org.parley.model.AttendanceChange;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Participation;

/** That somebody was at a meeting, or was not, is told when it has begun. */
final class AttendanceToldBefore implements ReviewRule {

    private static final Set<Attendance> SEEN = EnumSet.of(Attendance.ATTENDED, Attendance.ABSENT, Attendance.LEFT);

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        for (Participation participation : evidence.all(Participation.class)) {
            if (!evidence.hasChanges(participation)) {
                review(participation, participation.attendance, participation.meeting, evidence, remarks);
            }
        }
        for (AttendanceChange change : evidence.all(AttendanceChange.class)) {
            review(change, change.attendance, change.participation.meeting, evidence, remarks);
        }
    }

    private static void review(Fact fact, Attendance attendance, Meeting meeting, Evidence evidence, Remarks remarks) {
        LocalDate begin = meeting.date == null ? null : meeting.date.earliest;
        if (SEEN.contains(attendance) && evidence.isToldBefore(fact, begin)) {
            remarks.add(fact, "attendance", "is " + attendance + ", but all its documents had been published by "
                    + evidence.lastPublished(fact) + ", before the meeting of " + meeting.date);
        }
    }
}
