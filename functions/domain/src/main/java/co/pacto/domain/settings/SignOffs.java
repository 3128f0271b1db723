package co.pacto.domain.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The legal opinions a creditor recorded, each for one switch, with document and date.
final class SignOffs {

    private static final int DOCUMENT_CHARACTERS_MAX = 200;
    private static final String SWITCHES = Arrays.stream(Switch.values())
            .map(Switch::key)
            .collect(Collectors.joining(", ", "one of ", ""));

    private final Set<Switch> signed = EnumSet.noneOf(Switch.class);

    private SignOffs() {}

    static SignOffs read(Section settings) {
        var signOffs = new SignOffs();
        for (var entry : settings.parts("signOffs")) {
            var name = entry.text("switch", DOCUMENT_CHARACTERS_MAX);
            var named = named(name);
            if (named.isEmpty() && !name.isEmpty()) {
                entry.refuse("switch", SWITCHES);
            }
            var document = entry.text("document", DOCUMENT_CHARACTERS_MAX);
            var isDated = entry.requiredDate("date");
            entry.refuseUnknown();
            if (isDated && !document.isEmpty()) {
                named.ifPresent(signOffs.signed::add);
            }
        }
        return signOffs;
    }

    /// Refuses a switch that was changed without its sign-off.
    void require(Section section, Switch changed, boolean isChanged) {
        if (isChanged && !signed.contains(changed)) {
            section.refuse(changed.key(),
                    "needs an entry of signOffs with switch " + changed.key());
        }
    }

    private static Optional<Switch> named(String name) {
        return Arrays.stream(Switch.values()).filter(one -> one.key().equals(name)).findFirst();
    }
}
