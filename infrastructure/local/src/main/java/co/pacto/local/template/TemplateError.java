package co.pacto.local.template;

/// What the reader does not understand or does not allow, with the place where it stands.
public final class TemplateError extends RuntimeException {

    /// @param place logical id, with the property after a dot where there is one
    public TemplateError(String place, String problem) {
        super(place + ": " + problem);
    }
}
