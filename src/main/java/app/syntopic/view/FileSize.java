package app.syntopic.view;

import java.text.NumberFormat;

/// The size of a file in words: `12 kB`, `3.4 MB`.
public final class FileSize {

    private static final double KILO = 1024;
    private static final int SMALL = 10;

    private FileSize() {}

    public static String of(long bytes) {
        double kilobytes = bytes / KILO;
        if (kilobytes < KILO) {
            return Wording.of("{0} kB", Math.max(1, Math.round(kilobytes)));
        }
        double megabytes = kilobytes / KILO;
        return megabytes < KILO
                ? Wording.of("{0} MB", shown(megabytes))
                : Wording.of("{0} GB", shown(megabytes / KILO));
    }

    /// With one digit more where that says something.
    private static String shown(double size) {
        NumberFormat format = NumberFormat.getNumberInstance(Wording.locale());
        format.setMaximumFractionDigits(size < SMALL ? 1 : 0);
        return format.format(size);
    }
}
