package app.syntopic.search;

/// Tells text for programs from text for readers: a tag, a directive, an address alone on its line. It is searched, but
/// stands behind what somebody wrote to be read.
final class MachineText {

    private MachineText() {}

    static boolean is(String text) {
        String line = text.strip();
        boolean tag = line.startsWith("<") && line.endsWith(">") && line.length() > 2;
        boolean directive =
                line.startsWith("{{") && line.endsWith("}}") || line.startsWith("{%") && line.endsWith("%}");
        boolean address = line.contains("://") && line.chars().noneMatch(Character::isWhitespace);
        return tag || directive || address;
    }
}
