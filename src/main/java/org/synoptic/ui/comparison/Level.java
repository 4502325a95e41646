package org.synoptic.ui.comparison;

/** Two scroll places at which two marks stand level. */
record Level(double left, double right) {
    /**
     * Finds them, as near as possible to a wanted height in the window. Where the texts are too short to be level, both come as near as they can.
     *
     * @param leftPlace the mark's pixel in the left text
     * @param leftMax the left text's greatest scroll place
     * @param wanted height in the window at which the marks should stand
     */
    static Level of(double leftPlace, double leftMax, double rightPlace, double rightMax, double wanted) {
        double lowest = Math.max(leftPlace - leftMax, rightPlace - rightMax);
        double highest = Math.min(leftPlace, rightPlace);
        double height = lowest > highest ? lowest : Math.clamp(wanted, lowest, highest);
        return new Level(Math.clamp(leftPlace - height, 0, leftMax), Math.clamp(rightPlace - height, 0, rightMax));
    }
}
