package app.syntopic.view;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be shown here. Asked before the toolkit starts, because a toolkit that failed to start cannot
/// start again.
@SuppressWarnings("restricted") // the launcher grants native access
public final class Display {

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    private Display() {}

    /// Why no window can be shown, as a sentence that says what to do; empty when one can.
    public static Optional<String> missing() {
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return Optional.empty();
        }
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of("No display was found (DISPLAY is not set), so no window can be opened.");
        }
        try (Arena arena = Arena.ofConfined()) {
            if (!present(GTK, arena)) {
                return Optional.of("GTK 3 is missing, so no window can be opened: install the package libgtk-3-0.");
            }
            return answers(arena)
                    ? Optional.empty()
                    : Optional.of("The display " + display + " does not answer, so no window can be opened.");
        }
    }

    private static boolean present(String library, Arena arena) {
        try {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    /// Connects to the X server and leaves at once. Where Xlib itself is missing, GTK's own start decides.
    private static boolean answers(Arena arena) {
        if (!present(X11, arena)) {
            return true;
        }
        SymbolLookup xlib = SymbolLookup.libraryLookup(X11, arena);
        AddressLayout pointer = ValueLayout.ADDRESS;
        Linker linker = Linker.nativeLinker();
        try {
            MemorySegment connection =
                    (MemorySegment)
                            linker.downcallHandle(
                                            xlib.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(pointer, pointer))
                                    .invokeExact(MemorySegment.NULL);
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored =
                    (int)
                            linker.downcallHandle(
                                            xlib.findOrThrow("XCloseDisplay"),
                                            FunctionDescriptor.of(ValueLayout.JAVA_INT, pointer))
                                    .invokeExact(connection);
            return true;
        } catch (Throwable linkage) {
            // the call itself could not be made: let the toolkit try, and say what it finds
            return true;
        }
    }
}
