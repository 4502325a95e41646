package org.synoptic.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/** Words that outlets spell in two ways, from the list beside this package. */
final class Spellings {
    private final SynonymMap map;

    Spellings() {
        WordClass pairs = Lexicon.load(Spellings.class, "en/spellings.yaml").get("same");
        SynonymMap.Builder builder = new SynonymMap.Builder();
        for (String one : pairs.phrases()) {
            List<String> both = new ArrayList<>(List.of(one, pairs.valueOf(one)));
            builder.add(new CharsRef(both.getFirst()), new CharsRef(both.getLast()), true);
            builder.add(new CharsRef(both.getLast()), new CharsRef(both.getFirst()), true);
        }
        try {
            map = builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SynonymMap map() {
        return map;
    }
}
