package co.pacto.domain.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One physical line of a file.
///
/// @param number from 1
/// @param text without its line end
/// @param end the byte of the file after its line end, where the next line begins
public record FileLine(long number, String text, long end) {

    /// The lines that are whole in a block of the file. A line that is longer than a block is cut: no
    /// row is.
    ///
    /// @param first the number of the line that begins with the block
    /// @param offset the byte of the file at which the block begins
    /// @param isLast whether the file ends with the block
    public static List<FileLine> of(byte[] block, long first, long offset, boolean isLast) {
        List<FileLine> lines = new ArrayList<>();
        var from = 0;
        for (var place = 0; place < block.length; place++) {
            if (block[place] == '\n') {
                lines.add(line(block, from, place, first + lines.size(), offset + place + 1));
                from = place + 1;
            }
        }
        if (from < block.length && (isLast || lines.isEmpty())) {
            lines.add(line(block, from, block.length, first + lines.size(), offset + block.length));
        }
        return lines;
    }

    private static FileLine line(byte[] block, int from, int to, long number, long end) {
        var hasReturn = to > from && block[to - 1] == '\r';
        var length = to - from - (hasReturn ? 1 : 0);
        return new FileLine(number, new String(block, from, length, StandardCharsets.UTF_8), end);
    }
}
