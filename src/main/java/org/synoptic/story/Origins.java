package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;

/**
 * Groups articles that share copied text, so that two outlets which print one agency's words count as one source. A run that
 * lies between quotation marks is somebody's words, not copied text.
 */
public final class Origins {
    private Origins() {}

    /** From each article's id to the number of its group, from 0; an article that shares nothing has a group of its own. */
    public static Map<String, Integer> of(List<Article> articles, List<SharedRun> runs) {
        Map<String, Article> byId = new HashMap<>();
        Map<String, String> parent = new HashMap<>();
        for (Article article : articles) {
            byId.put(article.id(), article);
            parent.put(article.id(), article.id());
        }
        for (SharedRun run : runs)
            if (!isQuoted(byId.get(run.a()).text(), run.inA().start()) || !isQuoted(byId.get(run.b()).text(), run.inB().start())) parent.put(root(parent, run.a()), root(parent, run.b()));
        List<String> roots = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        for (Article article : articles) {
            String root = root(parent, article.id());
            if (!roots.contains(root)) roots.add(root);
            groups.put(article.id(), roots.indexOf(root));
        }
        return groups;
    }

    private static String root(Map<String, String> parent, String id) {
        String root = id;
        while (!parent.get(root).equals(root)) root = parent.get(root);
        return root;
    }

    /** Whether a quotation is open at the offset, counted from the beginning of its paragraph. */
    private static boolean isQuoted(String text, int offset) {
        int depth = 0;
        for (int i = text.lastIndexOf('\n', offset) + 1; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '“') depth = 1;
            else if (c == '”') depth = 0;
            else if (c == '"') depth = 1 - depth;
        }
        return depth > 0;
    }
}
