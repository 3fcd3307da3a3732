package app.syntopic.parse;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names under which a note's parts are recognised, at any heading level; case, number and numbering aside.
public final class PartNames {

    /// The names a note uses without any setting.
    public static final PartNames STANDARD =
            new PartNames(Map.of())
                    .with(
                            Part.FOUR_QUESTIONS,
                            List.of("Four questions", "4 questions", "Adler’s four questions", "Adler questions"))
                    .with(
                            Part.GLOSSARY,
                            List.of("Glossary", "Glossary of terms", "Key terms", "Terms", "Terms and definitions"))
                    .with(
                            Part.CLAIMS,
                            List.of(
                                    "Claims by section",
                                    "Claims",
                                    "Claims by chapter",
                                    "Section claims",
                                    "Claims and sections"))
                    .with(Part.SEE_ALSO, List.of("See also", "Related notes", "Related concepts", "Related"));

    private final Map<FoldedLabel, Part> parts;

    private PartNames(Map<FoldedLabel, Part> parts) {
        this.parts = Map.copyOf(parts);
    }

    /// These names and further ones for a part; a name given twice means the later part.
    public PartNames with(Part part, List<String> names) {
        Map<FoldedLabel, Part> more = new HashMap<>(parts);
        names.forEach(name -> more.put(FoldedLabel.of(name), part));
        return new PartNames(more);
    }

    /// The part a heading opens, if it is one of the four that have a name.
    Optional<Part> part(String heading) {
        String words = withoutNumber(withoutRemark(heading.strip()));
        return words.isEmpty() ? Optional.empty() : Optional.ofNullable(parts.get(FoldedLabel.of(words)));
    }

    /// Without a final remark in brackets: `Four questions [Adler frame]`.
    private static String withoutRemark(String heading) {
        int last = heading.length() - 1;
        int open = -1;
        if (heading.endsWith("]")) {
            open = heading.lastIndexOf('[', last);
        } else if (heading.endsWith(")")) {
            open = heading.lastIndexOf('(', last);
        }
        return open > 0 ? heading.substring(0, open).strip() : heading;
    }

    /// Without a number in front: `2. Glossary`.
    private static String withoutNumber(String heading) {
        int digits = 0;
        while (digits < heading.length() && Character.isDigit(heading.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < heading.length() && ".):".indexOf(heading.charAt(digits)) >= 0;
        return numbered ? heading.substring(digits + 1).strip() : heading;
    }
}
