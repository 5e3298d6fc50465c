package org.parley.seed.migration;

import java.util.List;

import org.parley.seed.TerminalText;

/** The lines of a text that edits change, before and after. */
final class Preview {

    private final SeedText text;
    private final StringBuilder out = new StringBuilder();

    Preview(int[] points, List<Edits.Edit> edits) {
        this.text = new SeedText(points, 0, false);
        int line = 1;
        int counted = 0;
        for (int index = 0; index < edits.size();) {
            int start = text.lineStart(edits.get(index).start());
            int end = start;
            int next = start;
            StringBuilder after = new StringBuilder();
            while (index < edits.size() && (end == start || edits.get(index).start() < end)) {
                Edits.Edit edit = edits.get(index++);
                after.append(text.between(next, edit.start())).append(edit.text());
                next = edit.end();
                if (next >= end) {
                    end = next > start && points[next - 1] == '\n' ? next : text.lineEnd(next);
                }
            }
            after.append(text.between(next, end));
            for (; counted < start; counted++) {
                line += points[counted] == '\n' ? 1 : 0;
            }
            out.append("@@ line ").append(line).append(" @@\n");
            lines('-', text.between(start, end));
            lines('+', after.toString());
        }
    }

    private void lines(char sign, String lines) {
        lines.lines().forEach(line -> out.append(sign).append(TerminalText.of(line)).append('\n'));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
