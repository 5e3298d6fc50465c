package org.parley.engine;

/** What is asked of an object of some type. One selection can stand in several places of an operation. */
abstract class Selection {

    private final int number;

    /** Each selection of a plan has a number of its own, from 0 on. */
    Selection(int number) {
        this.number = number;
    }

    final int number() {
        return number;
    }

    /** What one object could cost at most, without being there at all. */
    abstract long cost(CostPass pass);

    static long sum(PlannedField[] fields, CostPass pass) {
        long cost = 0;
        for (PlannedField field : fields) {
            cost = pass.plus(cost, field.cost(pass));
        }
        return cost;
    }
}
