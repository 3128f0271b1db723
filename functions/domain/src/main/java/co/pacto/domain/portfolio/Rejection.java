package co.pacto.domain.portfolio;

/// One problem of a row.
///
/// @param column its name; empty when the problem is of the whole line
public record Rejection(String column, RejectCode code) {}
