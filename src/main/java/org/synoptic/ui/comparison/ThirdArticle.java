package org.synoptic.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.article.Article;
import org.synoptic.ui.reader.Verdict;

/** An article at the far right of the two, marked as seen against the right one; at first there is none. Has no nodes; for the FX thread alone. */
public final class ThirdArticle {
    private final ReadOnlyObjectProperty<Compared> compared;
    private final ReadOnlyObjectProperty<Article> left;
    private final ReadOnlyObjectProperty<Article> right;
    private final Set<Verdict> filter;
    private final ReadOnlyObjectWrapper<Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pairing> pairing = new ReadOnlyObjectWrapper<>(Pairing.EMPTY);

    /** @param filter what the legend lets through; empty for all */
    ThirdArticle(ReadOnlyObjectProperty<Compared> compared, ReadOnlyObjectProperty<Article> left, ReadOnlyObjectProperty<Article> right, Set<Verdict> filter) {
        this.compared = compared;
        this.left = left;
        this.right = right;
        this.filter = filter;
    }

    /** Shows an article of the story; null for none. One of the two stays where it is. */
    public void put(String id) {
        article.set(id == null ? null : compared.get().article(id));
        pair();
    }

    /** Shows the article that has most facts in common with the right one, or none again. */
    public void toggle() {
        List<Article> rest = compared.get().articles().stream().filter(each -> !each.equals(left.get()) && !each.equals(right.get())).toList();
        if (article.get() != null || rest.isEmpty()) put(null);
        else put(rest.stream().max(Comparator.comparingInt((Article each) -> Pairing.of(compared.get(), right.get(), each).links().size())).orElseThrow().id());
    }

    /** Pairs it anew, after the story, the two or the filter have changed; an article that stands at their side or is gone stands here no more. */
    void pair() {
        boolean there = article.get() != null && article.get().equals(compared.get().article(article.get().id())) && !article.get().equals(left.get()) && !article.get().equals(right.get());
        if (!there) article.set(null);
        pairing.set(there ? Pairing.of(compared.get(), right.get(), article.get()).filtered(filter) : Pairing.EMPTY);
    }

    Article get() {
        return article.get();
    }

    /** Null for none. */
    public ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** The right article against it, as far as the filter lets through; empty without one. */
    ReadOnlyObjectProperty<Pairing> pairingProperty() {
        return pairing.getReadOnlyProperty();
    }
}
