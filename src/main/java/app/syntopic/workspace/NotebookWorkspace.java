package app.syntopic.workspace;

import app.syntopic.graph.Resolver;
import app.syntopic.notebook.BrokenOffChange;
import app.syntopic.notebook.ChangeJournal;
import app.syntopic.notebook.NoteHistory;
import app.syntopic.notebook.NoteJournal;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookData;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.TemplateFolder;
import app.syntopic.parse.KnownTitles;
import app.syntopic.parse.NoteParser;
import app.syntopic.parse.PartNames;
import app.syntopic.store.LibraryStore;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;

/// A notebook opened with all its parts: the wiring of the program below its windows and commands.
public final class NotebookWorkspace implements Workspace {

    private final OpenedFolder opened;
    private final NotebookFolder folder;
    private final Caches caches;
    private final CacheKeeper refresh;
    private final CachedLibrary library;
    private final NoteReading reading;
    private final ConceptViews concepts;
    private final SavedGraphPlaces graphPlaces;
    private final SourceOverviews overviews;
    private final IndexSearch claims;
    private final NoteAuthoring authoring;
    private final NoteWriting writing;
    private final KeptVersions versions;
    private final KeptTrash trash;
    private final NoteAttachments attachments;
    private final FileImports importing;
    private final NoteRewriting rewriting;
    private final KeptTemplates templates;
    private final DictionarySpelling spelling;
    private final NoteCompletions completions;
    private final NoteMentions mentions;
    private final SavedReadingMemory memory;
    private final NoteExporting exporting;
    private final Optional<LastTime> fromLastTime;

    private NotebookWorkspace(OpenedFolder opened) {
        this.opened = opened;
        this.folder = opened.folder();
        this.memory = opened.memory();
        this.caches = opened.caches();
        NotebookData data = opened.data();
        LibraryStore store = caches.store();
        KnownTitles titles = store.labels()::isLabel;
        NoteIntake intake = new NoteIntake(folder, new NoteParser(PartNames.STANDARD, titles));
        NoteShelf shelf = new NoteShelf(folder, intake);
        exporting = new NoteExporting(shelf, folder);
        BacklinkContexts contexts = new BacklinkContexts(shelf);
        refresh = opened.isAlone() ? new CacheRefresh(folder, intake, caches) : new CachesKeptElsewhere(folder, caches);
        AskedIndex asked = new AskedIndex(refresh);
        Resolver resolver = new Resolver(new StoredLabels(store.labels()));
        library = new CachedLibrary(store, new SharedProblems(store, resolver, shelf), refresh::problems);
        mentions = new NoteMentions(store, refresh);
        concepts =
                new ConceptViews(
                        store.concepts(),
                        library,
                        new ConceptMentions(asked, caches.index()),
                        contexts,
                        shelf,
                        new GraphViews(store.graph(), store.library()));
        graphPlaces = new SavedGraphPlaces(data.graph());
        overviews = new SourceOverviews(store, shelf, concepts);
        reading =
                new NoteReading(
                        folder,
                        shelf,
                        library,
                        resolver,
                        mentions,
                        store.backlinks(),
                        contexts,
                        concepts,
                        caches.transcripts());
        claims = new IndexSearch(asked, caches.index(), caches.transcripts(), shelf, mentions);
        NoteHistory history =
                new NoteHistory(data.history(), InstantSource.system(), opened.preferences().historyBytes());
        NoteWriter writer = new NoteWriter(folder, history);
        templates = new KeptTemplates(new TemplateFolder(folder), LocalDateTime::now);
        authoring = new NoteAuthoring(folder, writer, titles, templates, new UsualFolders(library), refresh);
        writing = new NoteWriting(folder, writer, new NoteJournal(data.journal()), refresh::takeOver);
        completions = new NoteCompletions(library, resolver, shelf, store.people(), store.properties());
        versions = new KeptVersions(history);
        trash = KeptTrash.of(folder, data, history, writer, refresh::takeOver);
        attachments = new NoteAttachments(folder, writer, trash);
        importing = new FileImports(folder, writer, titles, refresh::takeOver);
        RenamePlanner names = new RenamePlanner(folder, store, resolver, shelf);
        spelling = DictionarySpelling.beside(data.folder(), new NotebookWords(library, store));
        spelling.switchOn(opened.preferences().writing().checksSpelling());
        ChangeJournal journal = new ChangeJournal(data);
        rewriting = new NoteRewriting(folder, new JointWriting(folder, writer, journal, refresh), claims, names);
        refresh.onMove(new KeptByPath(writer, writing, memory, graphPlaces));
        BrokenOffChange brokenOff = new BrokenOffChange(journal, folder, history);
        fromLastTime = LastTime.of(brokenOff.takeBack(opened.isAlone()), refresh);
    }

    /// Opens a notebook with the caches as they are; [Indexing#refresh] takes over what changed since. Caches that
    /// cannot be used are made anew.
    ///
    /// @param given where caches live; empty for the platform's data folder
    /// @throws NotebookUnavailableException when the folder cannot be read, its caches not written, or another program
    ///   has it open
    public static Workspace open(Path notebook, Optional<Path> given) {
        return wired(OpenedFolder.alone(notebook, given));
    }

    /// Opens a notebook; where another program has it open, beside that one: the caches are read as the other keeps
    /// them, and notes may be written.
    ///
    /// @throws NotebookUnavailableException when the folder cannot be read, its caches not written, or another program
    ///   is only beginning to make them
    public static Workspace openBeside(Path notebook, Optional<Path> given) {
        return wired(OpenedFolder.beside(notebook, given));
    }

    private static Workspace wired(OpenedFolder opened) {
        try {
            return new NotebookWorkspace(opened);
        } catch (RuntimeException | Error failed) {
            opened.release();
            throw failed;
        }
    }

    @Override
    public Path folder() {
        return folder.root();
    }

    @Override
    public Optional<LastTime> fromLastTime() {
        return fromLastTime;
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public Exporting exporting() {
        return exporting;
    }

    @Override
    public ReadingMemory memory() {
        return memory;
    }

    @Override
    public Concepts concepts() {
        return concepts;
    }

    @Override
    public GraphPlaces graphPlaces() {
        return graphPlaces;
    }

    @Override
    public Overviews overviews() {
        return overviews;
    }

    @Override
    public ClaimSearch claims() {
        return claims;
    }

    @Override
    public Authoring authoring() {
        return authoring;
    }

    @Override
    public Writing writing() {
        return writing;
    }

    @Override
    public Dictionaries spelling() {
        return spelling;
    }

    @Override
    public Templates templates() {
        return templates;
    }

    @Override
    public Rewriting rewriting() {
        return rewriting;
    }

    @Override
    public Pasting pasting() {
        return new PastedTexts();
    }

    @Override
    public Completions completions() {
        return completions;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Importing importing() {
        return importing;
    }

    @Override
    public NoteVersions versions() {
        return versions;
    }

    @Override
    public Trash trash() {
        return trash;
    }

    @Override
    public Indexing indexing() {
        return refresh;
    }

    @Override
    public void warmUp() {
        new WarmUp(mentions::warmUp, library, reading, claims, claims::isSearching, System::nanoTime).run();
    }

    @Override
    public void close() {
        try {
            memory.save();
        } finally {
            closeCaches();
        }
    }

    private void closeCaches() {
        refresh.close();
        mentions.close();
        caches.close();
        opened.release();
    }
}
