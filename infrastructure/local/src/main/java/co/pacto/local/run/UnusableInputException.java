package co.pacto.local.run;

import java.util.List;

/// A file of the user cannot be used. Each line of the message names the file, and the line and the
/// column where there is one; it repeats no value.
public final class UnusableInputException extends Exception {

    public UnusableInputException(List<String> lines) {
        super(String.join("\n", lines));
    }

    UnusableInputException(String line) {
        this(List.of(line));
    }
}
