package co.pacto.domain.settings;

/// One value that cannot be accepted.
///
/// @param key its place, as in `policy.methods[0].code`
/// @param value what was written there, shortened; empty when nothing was
/// @param limit what is allowed
public record SettingsProblem(String key, String value, String limit) {}
