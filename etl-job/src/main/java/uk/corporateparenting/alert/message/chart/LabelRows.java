package uk.corporateparenting.alert.message.chart;

/**
 * Where the label of a value, one row high, and that of its target, two rows high, go: beside their
 * lines, but within the picture and not on each other.
 *
 * @param lowest
 *            middle of the lowest row there is
 * @param highest
 *            middle of the highest row there is
 */
record LabelRows(double lowest, double highest, double row, double value, double target) {

    static LabelRows of(ValueScale scale, double row, double value, double target) {
        return new LabelRows(scale.lower() + row / 2, scale.upper() - row / 2, row, value, target);
    }

    /** Middle of the target's two rows, on its own side of the value. */
    double targetRows() {
        return isAbove()
                ? Math.clamp(Math.max(target, value + apart()), lowest + apart(), highest - row / 2)
                : Math.clamp(Math.min(target, value - apart()), lowest + row / 2, highest - apart());
    }

    /** Middle of the value's row; it moves where the target's have no room otherwise. */
    double valueRow() {
        return isAbove()
                ? Math.max(lowest, Math.min(value, targetRows() - apart()))
                : Math.min(highest, Math.max(value, targetRows() + apart()));
    }

    private boolean isAbove() {
        return target >= value;
    }

    private double apart() {
        return 1.5 * row;
    }
}
