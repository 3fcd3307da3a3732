package app.syntopic.model;

import java.util.Locale;

/// Where a note lies in its notebook: the path from the notebook's root, with `/` between names and the extension kept.
public record NotePath(String value) implements Comparable<NotePath> {

    public NotePath {
        if (value.isEmpty()
                || value.startsWith("/")
                || value.indexOf('\\') >= 0 && java.io.File.separatorChar == '\\') {
            throw new IllegalArgumentException("not a path inside a notebook: " + value);
        }
    }

    public static NotePath of(String value) {
        return new NotePath(value);
    }

    /// The file name without folder and extension: what a link to the note usually says.
    public String name() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// The folder from the root, without a final `/`; empty for a note in the root.
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /// The path without extension, as links write it.
    public String withoutExtension() {
        String folder = folder();
        return folder.isEmpty() ? name() : folder + "/" + name();
    }

    /// The extension in lower case, without the dot; empty when there is none.
    public String extension() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /// In the order of [CodePointOrder], which is also the order of the store's rows.
    @Override
    public int compareTo(NotePath other) {
        return CodePointOrder.ASCENDING.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
