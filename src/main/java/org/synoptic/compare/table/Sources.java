package org.synoptic.compare.table;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;

/**
 * Whose word a row is. That no shared text was found does not show that sources are independent: most reuse is paraphrase.
 *
 * @param outlets how many outlets state it
 * @param groups how many groups of articles, between which no shared text was found
 * @param claimants how many claimants are named or hidden behind "officials"; an article's own word counts as none
 */
public record Sources(int outlets, int groups, int claimants) {
    public static Sources of(Row row, List<Article> articles, Claimants claimants) {
        List<String> ids = row.cells().stream().map(Cell::article).distinct().toList();
        long outlets = articles.stream().filter(article -> ids.contains(article.id())).map(Article::outletName).distinct().count();
        return new Sources((int) outlets, row.origins(), claimants.count(row));
    }

    /** "3 outlets, 2 groups with no shared text found, 1 claimant". */
    public String words() {
        String groups = counted(this.groups, "group") + (this.groups > 1 ? " with no shared text found" : "");
        return counted(outlets, "outlet") + ", " + groups + (claimants == 0 ? "" : ", " + counted(claimants, "claimant"));
    }

    private static String counted(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
