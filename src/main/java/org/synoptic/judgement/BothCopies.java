package org.synoptic.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives to the table and the log of judgements what only the other one has. Holds the numbers of all, but never more than some judgements at a time. */
final class BothCopies {
    private static final int PORTION = 500;

    private final JudgementTable table;
    private final Set<Long> inTable = new HashSet<>();
    private final Set<Long> inLog = new HashSet<>();
    private final List<Judgement> missing = new ArrayList<>();

    BothCopies(JudgementTable table) {
        this.table = table;
    }

    /** @param log null if the log's file is only read */
    void makeWhole(Path file, JudgementLog log) throws SQLException, IOException {
        table.numbers(inTable::add);
        JudgementLog.read(file, this::logged);
        give();
        if (log == null || inLog.containsAll(inTable)) return;
        long last = 0;
        for (List<Judgement> some = table.after(last); !some.isEmpty(); some = table.after(last)) {
            for (Judgement judgement : some) if (!inLog.contains(judgement.number())) log.add(List.of(judgement));
            last = some.getLast().number();
        }
    }

    private void logged(Judgement judgement) throws SQLException {
        inLog.add(judgement.number());
        if (!inTable.contains(judgement.number())) missing.add(judgement);
        if (missing.size() == PORTION) give();
    }

    private void give() throws SQLException {
        if (!missing.isEmpty()) table.add(missing);
        missing.clear();
    }
}
