package co.pacto.function.importportfolio;

import co.pacto.domain.portfolio.FileLine;
import co.pacto.domain.portfolio.RowResult;

/// Takes the rows of one kind of file, each in a transaction of its own.
interface RowImport {

    /// Reads a line and writes what it changes; a second time it changes nothing.
    RowResult take(FileLine line);
}
