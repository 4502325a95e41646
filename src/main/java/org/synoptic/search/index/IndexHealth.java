package org.synoptic.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Whether an index can be trusted, and how to be rid of one that cannot. */
final class IndexHealth {
    /** Up to this many bytes every check sum is verified at start; of a larger index only the heads, so that it opens at once. */
    private static final long CHECKED_WHOLE = 256L << 20;

    private IndexHealth() {}

    /**
     * Whether the directory holds no index yet, or one of the schema whose files carry their right check sums.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if another one writes there
     */
    static boolean isUsable(Directory directory, String schema) throws IOException {
        try (Lock lock = directory.obtainLock(org.apache.lucene.index.IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            if (!DirectoryReader.indexExists(directory)) return directory.listAll().length <= 1;
            if (!schema.equals(SegmentInfos.readLatestCommit(directory).getUserData().get("schema"))) return false;
            if (size(directory) > CHECKED_WHOLE) {
                DirectoryReader.open(directory).close();
                return true;
            }
            try (CheckIndex check = new CheckIndex(directory, lock)) {
                check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
                return check.checkIndex().clean;
            }
        } catch (CorruptIndexException | EOFException | NoSuchFileException | IllegalArgumentException e) {
            return false;
        }
    }

    private static long size(Directory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) size += directory.fileLength(file);
        return size;
    }

    static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) if (!file.equals(org.apache.lucene.index.IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
    }
}
