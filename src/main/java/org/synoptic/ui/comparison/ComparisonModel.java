package org.synoptic.ui.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Side;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Row;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Toll;
import org.synoptic.story.Story;
import org.synoptic.ui.reader.Mark;
import org.synoptic.ui.reader.Verdict;

/**
 * The story on screen: which two articles stand side by side, which fact is chosen, what the legend lets through. Has no nodes;
 * for the FX thread alone. Who extracts and compares does so elsewhere and hands the result to {@link #show}.
 */
public final class ComparisonModel {
    /**
     * A chosen fact.
     *
     * @param row its number in the comparison, -1 for none
     * @param from the side in whose text it was chosen, or null if elsewhere
     */
    public record Choice(int row, Side from) {
        public static final Choice NONE = new Choice(-1, null);
    }

    private static final Compared NOTHING = new Compared(new Story("", "", List.of()), List.of(), new Comparison(List.of(), List.of(), Toll.NONE, List.of()), List.of());

    private final ReadOnlyObjectWrapper<Compared> compared = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Article> left = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Article> right = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pairing> pairing = new ReadOnlyObjectWrapper<>(Pairing.EMPTY);
    private final ReadOnlyObjectWrapper<Pairing> shown = new ReadOnlyObjectWrapper<>(Pairing.EMPTY);
    private final ReadOnlyObjectWrapper<Choice> chosen = new ReadOnlyObjectWrapper<>(Choice.NONE);
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Integer> hovered = new SimpleObjectProperty<>(-1);
    private final ObjectProperty<Map<String, List<Passage>>> hits = new SimpleObjectProperty<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final ObservableSet<Verdict> filter = FXCollections.observableSet();
    private final StringProperty tab = new SimpleStringProperty();
    private final TableModel table = new TableModel(compared.getReadOnlyProperty());
    private final ThirdArticle third = new ThirdArticle(compared.getReadOnlyProperty(), left.getReadOnlyProperty(), right.getReadOnlyProperty(), filter);
    private String chosenIn;

    public ComparisonModel() {
        filter.addListener((SetChangeListener<Verdict>) change -> refilter());
        chosen.addListener(change -> tellPosition());
    }

    /** Shows a story, beginning with the two articles that differ most. If it is a newer state of the story on screen, the two in view, the choice and the filter stay. */
    public void show(Compared story) {
        Article stillLeft = story.standingFor(left.get());
        Article stillRight = story.standingFor(right.get());
        boolean same = story.story().id().equals(compared.get().story().id()) && stillLeft != null && stillRight != null && stillLeft != stillRight;
        int row = same && chosen.get().row() >= 0 ? story.rowLike(compared.get().row(chosen.get().row())) : -1;
        if (!same) filter.clear();
        if (!story.story().id().equals(compared.get().story().id())) table.knownProperty().set(AsKnown.NOW);
        places.set(List.of());
        chosen.set(Choice.NONE);
        compared.set(story);
        Couple couple = same ? new Couple(stillLeft, stillRight) : Couple.mostDifferent(story);
        set(couple.left(), couple.right());
        if (row >= 0) chosen.set(new Choice(row, null));
    }

    /** Chooses a fact in the third article's text. */
    void chooseInThird(int row) {
        places.set(List.of());
        chosenIn = row < 0 || third.get() == null ? null : third.get().id();
        chosen.set(row < 0 ? Choice.NONE : new Choice(row, null));
    }

    /** Puts an article of the story on a side; if it stands on the other one, the two change places. */
    public void put(Side side, String article) {
        Article wanted = compared.get().article(article);
        if (wanted == null) throw new IllegalArgumentException("not an article of this story: " + article);
        boolean toLeft = side == Side.LEFT;
        Article other = toLeft ? right.get() : left.get();
        if (wanted.equals(other)) other = toLeft ? left.get() : right.get();
        set(toLeft ? wanted : other, toLeft ? other : wanted);
    }

    /**
     * Chooses a fact; -1 for none. Chosen elsewhere than in a text, articles come into view that show it: those that differ on it if any do.
     *
     * @param from the side in whose text it was chosen, or null
     */
    public void choose(int row, Side from) {
        chosenIn = null;
        if (row >= 0 && from == null) bringIntoView(row);
        places.set(List.of());
        chosen.set(row < 0 ? Choice.NONE : new Choice(row, from));
    }

    /** Chooses a fact where one article states it: the article comes into view, at the right if it is in neither. */
    public void chooseIn(int row, String article) {
        chosenIn = article;
        boolean stated = compared.get().row(row).cellsOf(article).findAny().isPresent();
        boolean inView = inView().stream().anyMatch(shown -> shown.id().equals(article));
        if (stated && !inView) put(Side.RIGHT, article);
        if (!stated) bringIntoView(row);
        places.set(List.of());
        chosen.set(new Choice(row, null));
    }

    /** Shows passages, such as those of a quotation, in up to two of the articles that have them. */
    public void show(List<Place> passages) {
        List<Article> holding = passages.stream().map(place -> compared.get().article(place.article())).filter(article -> article != null).distinct().toList();
        boolean inView = holding.stream().limit(2).allMatch(article -> article.equals(left.get()) || article.equals(right.get()));
        if (!inView) set(holding.getFirst(), holding.size() > 1 ? holding.get(1) : holding.getFirst().equals(right.get()) ? left.get() : right.get());
        chosen.set(Choice.NONE);
        places.set(List.copyOf(passages));
    }

    public void nextStop() {
        step(1);
    }

    public void previousStop() {
        step(-1);
    }

    /** Adds or removes a verdict from what is let through; with none chosen, all are. */
    void toggleFilter(Verdict verdict) {
        if (!filter.remove(verdict)) filter.add(verdict);
    }

    public void swap() {
        set(right.get(), left.get());
    }

    /** The chosen fact, or null. */
    Row chosenRow() {
        return chosen.get().row() < 0 ? null : compared.get().row(chosen.get().row());
    }

    /** The id of the article in whose text or column the fact was chosen, or null if elsewhere. */
    public String chosenArticle() {
        if (chosenIn != null) return chosenIn;
        Article side = chosen.get().from() == Side.LEFT ? left.get() : chosen.get().from() == Side.RIGHT ? right.get() : null;
        return side == null ? null : side.id();
    }

    /** The articles in view, from left to right. */
    public List<Article> inView() {
        return Stream.of(left.get(), right.get(), third.get()).filter(Objects::nonNull).toList();
    }

    /** What stands beside the two. */
    public ThirdArticle third() {
        return third;
    }

    /** How the table of the story is drawn up. */
    public TableModel table() {
        return table;
    }

    public ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Article> leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Article> rightProperty() {
        return right.getReadOnlyProperty();
    }

    /** All marks of the two in view, whatever the filter. */
    public ReadOnlyObjectProperty<Pairing> pairingProperty() {
        return pairing.getReadOnlyProperty();
    }

    /** The marks that the filter lets through. */
    public ReadOnlyObjectProperty<Pairing> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Choice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The number of the row under the mouse, or -1. */
    public ObjectProperty<Integer> hoveredProperty() {
        return hovered;
    }

    /** Search hits by article id. */
    public ObjectProperty<Map<String, List<Passage>>> hitsProperty() {
        return hits;
    }

    /** The passages last asked for by {@link #show(List)}; empty once a fact is chosen. */
    ReadOnlyObjectProperty<List<Place>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Whether one article scrolls with the other, passage by passage. */
    public BooleanProperty followProperty() {
        return follow;
    }

    /** What stands below the articles, by its name; null for the first. */
    public StringProperty tabProperty() {
        return tab;
    }

    /** What the legend lets through; empty for all. */
    public ObservableSet<Verdict> filter() {
        return filter;
    }

    /** Among the differences of the whole story: "3 of 17", "17 differences" before the first step, or "no differences". */
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public Mark mark(Side side, int row) {
        return Pairing.first(side == Side.LEFT ? shown.get().left() : shown.get().right(), row);
    }

    private void set(Article newLeft, Article newRight) {
        left.set(newLeft);
        right.set(newRight);
        pairing.set(Pairing.of(compared.get(), newLeft, newRight));
        refilter();
        boolean shows = pairing.get().verdicts().containsKey(chosen.get().row()) || third.pairingProperty().get().verdicts().containsKey(chosen.get().row());
        if (chosen.get().row() >= 0 && !shows) chosen.set(Choice.NONE);
    }

    private void refilter() {
        third.pair();
        shown.set(pairing.get().filtered(filter));
        tellPosition();
    }

    private void step(int by) {
        int next = Stops.of(compared.get(), filter).from(chosen.get().row(), by);
        if (next >= 0) choose(next, null);
    }

    private void tellPosition() {
        position.set(Stops.of(compared.get(), filter).told(chosen.get().row()));
    }

    private void bringIntoView(int row) {
        if (left.get() == null) return;
        Couple now = new Couple(left.get(), right.get());
        Couple wanted = now.showing(compared.get(), row);
        if (!wanted.equals(now)) set(wanted.left(), wanted.right());
    }
}
