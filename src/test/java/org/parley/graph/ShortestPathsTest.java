package org.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.parley.limit.Deadline;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Topic;
import org.parley.view.View;

/** All shortest ways are counted and found one by one, also when there are too many to walk. */
class ShortestPathsTest {

    private final List<Node> records = new ArrayList<>();
    private View view;

    @Test
    void aLadderHasTwoWaysThroughEveryRung() {
        Topic last = topic("t0");
        for (int rung = 1; rung <= 3; rung++) {
            Topic next = topic("t" + rung);
            meeting("a" + rung, last, next);
            meeting("b" + rung, last, next);
            last = next;
        }
        ShortestPaths paths = paths("t0", "t3", 6);
        assertEquals(8, paths.count());
        assertEquals("[t0 meetings a1, a1 topics t1, t1 meetings a2, a2 topics t2, t2 meetings a3, a3 topics t3]",
                text(paths.get(0)));
        assertEquals("[t0 meetings b1, b1 topics t1, t1 meetings a2, a2 topics t2, t2 meetings b3, b3 topics t3]",
                text(paths.get(5)));
        assertEquals(0, paths("t0", "t3", 5).count());
    }

    @Test
    void moreWaysThanCanBeWalked() {
        Topic last = topic("t0");
        for (int rung = 1; rung <= 5; rung++) {
            Topic next = topic("t" + rung);
            for (int way = 0; way < 100; way++) {
                meeting("m" + rung + "-" + way, last, next);
            }
            last = next;
        }
        ShortestPaths paths = paths("t0", "t5", 10);
        assertEquals(Integer.MAX_VALUE, paths.count());
        assertEquals(10, paths.get(2_000_000_000).size());
    }

    private ShortestPaths paths(String from, String to, int longest) {
        view = View.of(records);
        return new ShortestPaths(new RecordGraph(view), view.number(from), view.number(to), longest, relation -> true,
                View.NOW, Deadline.after(Duration.ofHours(1)));
    }

    private String text(List<Step> steps) {
        return steps.stream().map(step -> view.id(step.from()) + " " + step.relation().name() + " " + view.id(step.to()))
                .toList().toString();
    }

    private Topic topic(String id) {
        Topic topic = new Topic();
        topic.id = id;
        topic.name = id;
        records.add(topic);
        return topic;
    }

    private void meeting(String id, Topic... topics) {
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.title = id;
        meeting.topics = Set.of(topics);
        records.add(meeting);
    }
}
