package app.syntopic.notebook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a note in 32 hexadecimal digits: half a SHA-256, enough to tell any two versions apart.
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
