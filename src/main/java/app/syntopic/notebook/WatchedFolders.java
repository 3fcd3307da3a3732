package app.syntopic.notebook;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.FolderWatch.Changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// The folders of a notebook that the system reports on, each for itself and not for those below.
final class WatchedFolders {

    private final NotebookFolder folder;
    private final WatchService service;
    private final Registrar registrar;
    private final Map<WatchKey, Watched> watched = new HashMap<>();
    private volatile boolean complete = true;

    WatchedFolders(NotebookFolder folder, WatchService service, Registrar registrar) {
        this.folder = folder;
        this.service = service;
        this.registrar = registrar;
    }

    /// Whether all folders are reported on.
    boolean isComplete() {
        return complete;
    }

    /// Takes over the folders that are there now.
    void registerAll() {
        watched.clear();
        complete = true;
        // the walk tells of each folder before it reads it, so nothing that appears meanwhile is missed
        Iterator<?> walk = folder.list(this::register);
        while (walk.hasNext()) {
            walk.next();
        }
    }

    /// What happened in the folder of a key.
    Changes changes(WatchKey key) {
        Watched in = watched.get(key);
        Set<NotePath> notes = new HashSet<>();
        boolean everything = false;
        boolean attached = false;
        boolean embedded = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (in == null || !(event.context() instanceof Path name)) {
                everything = true;
            } else if (!name.toString().startsWith(".")) {
                String path = in.prefix() + name;
                boolean isFolder = Files.isDirectory(in.folder().resolve(name));
                boolean wasFolder = ENTRY_DELETE.equals(event.kind()) && isWatched(path + "/");
                if (wasFolder || isFolder && ENTRY_CREATE.equals(event.kind())) {
                    everything = true;
                } else if (!isFolder && NotebookFolder.isNote(path)) {
                    notes.add(NotePath.of(path));
                } else if (!isFolder && NotebookFolder.isAttachable(path)) {
                    attached = true;
                } else if (!isFolder && NotebookFolder.isAttachment(path)) {
                    folder.attachmentChanged(path);
                    embedded = true;
                }
            }
        }
        if (!key.reset()) {
            watched.remove(key);
            everything = true;
        }
        if (everything) {
            registerAll();
        }
        return new Changes(everything || attached ? Set.of() : notes, everything || attached, everything || embedded);
    }

    private boolean isWatched(String prefix) {
        return watched.values().stream().anyMatch(one -> one.prefix().equals(prefix));
    }

    private void register(String prefix, Path at) {
        try {
            WatchKey key = registrar.register(at, service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            watched.put(key, new Watched(prefix, at));
        } catch (IOException e) {
            // the folder is gone again, or the system's limit is reached: then looking at everything takes its place
            complete = false;
        }
    }

    private record Watched(String prefix, Path folder) {}

    /// Asks a service to report on a folder.
    @FunctionalInterface
    interface Registrar {
        WatchKey register(Path folder, WatchService service, WatchEvent.Kind<?>... kinds) throws IOException;
    }
}
