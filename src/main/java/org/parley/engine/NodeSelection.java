package org.parley.engine;

/** What is asked of the elements of a page. */
interface NodeSelection {

    /** Writes the element at an index of the page. */
    void write(Execution execution, Page page, int index);

    /** What one element could cost. */
    long nodeCost(CostPass pass);

    /** Of records. */
    record OfRecords(RecordSelection selection) implements NodeSelection {

        @Override
        public void write(Execution execution, Page page, int index) {
            selection.write(execution, ((RecordPage) page).number(index));
        }

        @Override
        public long nodeCost(CostPass pass) {
            return pass.cost(selection, CostPass.RECORD);
        }
    }

    /** Of anything else. */
    record OfElements(ElementSelection selection) implements NodeSelection {

        @Override
        public void write(Execution execution, Page page, int index) {
            selection.write(execution, ((ElementPage) page).element(index));
        }

        @Override
        public long nodeCost(CostPass pass) {
            return pass.cost(selection, 0);
        }
    }
}
