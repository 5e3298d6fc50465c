package org.parley.seed.review;

import org.parley.model.Response;
import org.parley.model.ResponseStance;

/** A response that nobody gave is none, and is counted as one. */
final class SilenceAsResponse implements ReviewRule {

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        for (Response response : evidence.all(Response.class)) {
            if (response.stance == ResponseStance.NO_ANSWER) {
                remarks.add(response, "stance", "is NO_ANSWER, which is no response: write silence as a change of the "
                        + "proposal's status to UNANSWERED, by whoever was silent; \"parley migrate\" does it");
            }
        }
    }
}
