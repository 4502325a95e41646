package org.synoptic.ui.reader;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/** Scrolls an article's text in pixels rather than in parts of its height, and without a scroll bar: the overview strip is one. */
public final class ReadingScroll extends ScrollPane {
    private static final Duration GLIDE = Duration.millis(180);

    private final ArticleText text;
    private final ReadOnlyDoubleWrapper top = new ReadOnlyDoubleWrapper();
    private final DoubleProperty gliding = new SimpleDoubleProperty();
    private final Timeline glide = new Timeline();
    /** What stood at the reading line before the text got another width; null while nothing is to be kept. */
    private TextPoint kept;
    private boolean keeping;

    ReadingScroll(ArticleText text) {
        super(text);
        this.text = text;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("reading-scroll");
        vvalueProperty().addListener(change -> moved());
        text.heightProperty().addListener(change -> moved());
        text.widthProperty().addListener((observed, was, now) -> {
            if (kept == null && top() > 0 && was.doubleValue() > 0) kept = text.pointAt(was.doubleValue() / 2, top() + readingLine());
        });
        text.arrangedProperty().addListener(change -> keep());
        viewportBoundsProperty().addListener((observed, was, now) -> resized(now));
        gliding.addListener((observed, was, now) -> jump(now.doubleValue()));
    }

    /** The text's pixel at the upper edge of the view. */
    public ReadOnlyDoubleProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    public double top() {
        return top.get();
    }

    public double viewHeight() {
        return getViewportBounds().getHeight();
    }

    /** The greatest value of {@link #top()}. */
    public double maxTop() {
        return Math.max(0, text.getHeight() - viewHeight());
    }

    /** At once. */
    public void jump(double pixel) {
        setVvalue(maxTop() == 0 ? 0 : Math.clamp(pixel, 0, maxTop()) / maxTop());
    }

    /** In a short movement that the eye can follow. */
    public void glide(double pixel) {
        stopGliding();
        if (Math.abs(pixel - top()) < 1) return;
        gliding.set(top());
        glide.getKeyFrames().setAll(new KeyFrame(GLIDE, new KeyValue(gliding, Math.clamp(pixel, 0, maxTop()), Interpolator.EASE_BOTH)));
        glide.playFromStart();
    }

    public boolean isGliding() {
        return glide.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }

    public void stopGliding() {
        kept = null;
        glide.stop();
    }

    /** Whether it moves to what was read before the text got another width. */
    public boolean isKeeping() {
        return keeping;
    }

    private double readingLine() {
        return viewHeight() / 3;
    }

    private void keep() {
        if (kept == null) return;
        keeping = true;
        jump(text.placeOf(kept) - readingLine());
        keeping = false;
        kept = null;
    }

    private void resized(Bounds view) {
        double reading = top();
        text.setViewHeight(view.getHeight());
        jump(reading);
        moved();
    }

    private void moved() {
        top.set(Math.round(getVvalue() * maxTop()));
        text.paint(top() - 40, top() + viewHeight() + 40);
    }
}
