package app.syntopic.search;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A folder whose files are forced to the disk once. Lucene never writes to a file again, but has all files of the
/// index forced at each commit, which for one saved note takes longer than all else. Safe to share between threads.
final class SyncedOnce extends FilterDirectory {

    /// Files that may not be on the disk yet. What was there before is: a commit names no other.
    private final Set<String> fresh = ConcurrentHashMap.newKeySet();

    SyncedOnce(Directory folder) {
        super(folder);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        fresh.add(name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        fresh.add(output.getName());
        return output;
    }

    @Override
    public void rename(String from, String to) throws IOException {
        super.rename(from, to);
        if (fresh.remove(from)) {
            fresh.add(to);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        super.deleteFile(name);
        fresh.remove(name);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        List<String> unsynced = names.stream().filter(fresh::contains).toList();
        super.sync(unsynced);
        unsynced.forEach(fresh::remove);
    }
}
