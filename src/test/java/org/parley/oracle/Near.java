package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.parley.model.Node;
import org.parley.model.Participation;
import org.parley.model.Place;

/** What is near a record: what it is related to, and the meetings that those took part in who are. */
final class Near {

    private Near() {
    }

    /** Everything near a record or, if it is a place, near one inside it. */
    static List<Node> of(Node record, List<Hop> hops, Predicate<Node> known) {
        List<Node> near = new ArrayList<>();
        for (Hop hop : hops) {
            if (hop.from().equals(record) && known.test(hop.to())) {
                near.add(hop.to());
                if (hop.to() instanceof Participation) {
                    hops.stream().filter(next -> next.from().equals(hop.to()) && next.field().equals("meeting"))
                            .forEach(next -> near.add(next.to()));
                } else if (record instanceof Place && hop.field().equals("places")) {
                    near.addAll(of(hop.to(), hops, known));
                }
            }
        }
        return near;
    }
}
