package org.parley.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Meeting;
import org.parley.model.StatusChange;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/** Answers with the status of a meeting: as of a day, with that which it had by then as far as was known. */
final class MeetingStatusFetcher implements DataFetcher<Object> {

    private final DataFetcher<Object> changes;

    MeetingStatusFetcher() {
        Kind meeting = Metamodel.get().kind(Meeting.class);
        changes = RelatedFetchers.few(meeting.relation("statusChanges"));
    }

    @Override
    public Object get(DataFetchingEnvironment env) throws Exception {
        Meeting meeting = env.getSource();
        if (AsOfDay.of(env).day() == null) {
            return meeting.status;
        }
        return ((CompletionStage<?>) changes.get(env)).thenApply(known -> last((List<?>) known, meeting));
    }

    /** One whose status never changed has the one that it has. */
    private static Object last(List<?> changes, Meeting meeting) {
        return changes.isEmpty() ? meeting.status : ((StatusChange) changes.get(changes.size() - 1)).status;
    }
}
