package org.synoptic.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A label that says as much as it has room for: of several wordings the fullest that is not cut off. */
public final class FittingLabel extends Label {
    private List<String> wordings = List.of("");

    public FittingLabel() {
        widthProperty().addListener(change -> fit());
        fontProperty().addListener(change -> fit());
    }

    /** @param fullestFirst at least one */
    public void say(List<String> fullestFirst) {
        wordings = List.copyOf(fullestFirst);
        requestLayout();
        fit();
    }

    /** Of the fullest wording, whatever is shown now. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width(wordings.getFirst()) + snappedLeftInset() + snappedRightInset());
    }

    /** Of the briefest wording. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.ceil(width(wordings.getLast()) + snappedLeftInset() + snappedRightInset());
    }

    private void fit() {
        setText(Wordings.fitting(wordings, getWidth() <= 0 ? Double.MAX_VALUE : getWidth() - snappedLeftInset() - snappedRightInset(), this::width));
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }
}
