package org.synoptic.library.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.synoptic.article.Sha256;

/** Unpacks what the manifest names, no more than it says, and compares every hash; what it does not name is left alone. */
final class Unpacking {
    private final ZipFile zip;
    private final CaseManifest manifest;
    private final Path folder;

    Unpacking(ZipFile zip, CaseManifest manifest, Path folder) {
        this.zip = zip;
        this.manifest = manifest;
        this.folder = folder;
    }

    void run(CaseProgress progress) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        if (manifest.size() > room) throw new DamagedCaseException("it says that it unpacks to " + (manifest.size() >> 20) + " MB, and there is room for " + (room >> 20) + " MB");
        long done = 0;
        for (CaseEntry entry : manifest.files()) {
            if (progress.isCancelled()) throw new CancellationException();
            unpack(entry);
            progress.at(++done, manifest.files().size());
        }
    }

    private void unpack(CaseEntry wanted) throws IOException {
        ZipEntry entry = zip.getEntry(wanted.path());
        if (entry == null || entry.isDirectory()) throw new DamagedCaseException(wanted.path() + " is missing");
        Path target = folder.resolve(wanted.path()).normalize();
        if (!target.startsWith(folder)) throw new DamagedCaseException("the name " + wanted.path() + " leads out of its folder");
        Files.createDirectories(target.getParent());
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                size += n;
                if (size > wanted.size()) throw new DamagedCaseException(wanted.path() + " is larger than it says");
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new DamagedCaseException(wanted.path() + " is damaged (" + e.getMessage() + ")");
        }
        if (size != wanted.size() || !Sha256.of(digest).equals(wanted.sha256())) throw new DamagedCaseException(wanted.path() + " is not what was exported: its hash differs");
    }
}
