package org.parley.seed.review;

import java.util.IdentityHashMap;
import java.util.Map;

import org.parley.model.Claim;
import org.parley.model.Dispute;

/** Sources that contradict each other say at least two things. */
final class DisputesWithoutClaims implements ReviewRule {

    @Override
    public void review(Evidence evidence, Remarks remarks) {
        Map<Dispute, Integer> claims = new IdentityHashMap<>();
        evidence.all(Claim.class).forEach(claim -> claims.merge(claim.dispute, 1, Integer::sum));
        for (Dispute dispute : evidence.all(Dispute.class)) {
            int count = claims.getOrDefault(dispute, 0);
            if (count < 2) {
                remarks.add(dispute, "claims", count == 0
                        ? "a dispute without claims says nothing; give the answers of the sources"
                        : "a dispute with one claim is none; give the answer that contradicts it");
            }
        }
    }
}
