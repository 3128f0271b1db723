package co.pacto.domain.portfolio;

import java.io.IOException;
import java.io.InputStream;

/// The bucket into which a creditor puts files and from which it takes what became of them.
public interface ImportFiles {

    /// All bytes of a file, one after the other.
    InputStream open(String objectKey) throws IOException;

    /// At most `count` bytes of a file from a byte on, which is 0 for the first; fewer only at its end.
    byte[] read(String objectKey, long from, int count) throws IOException;

    /// The whole text of a file that [#put] wrote.
    String text(String objectKey) throws IOException;

    /// Writes a text, in place of one that is there.
    void put(String objectKey, String text) throws IOException;
}
