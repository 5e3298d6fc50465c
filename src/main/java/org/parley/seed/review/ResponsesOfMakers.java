package org.parley.seed.review;

import org.parley.model.Response;

/** Who makes a proposal does not answer it: that makers support it goes without saying, and counts them twice. */
final class ResponsesOfMakers implements ReviewRule {

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        for (Response response : evidence.all(Response.class)) {
            if (response.proposal.madeBy.contains(response.actor)) {
                remarks.add(response, "actor", "\"" + response.actor.id
                        + "\" made the proposal, so this is no answer to it");
            }
        }
    }
}
