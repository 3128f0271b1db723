package co.pacto.domain.script;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Frequency;
import java.time.Instant;

/// The single words that some placeholders stand for.
public final class SpokenWords {

    private static final int NOON = 12;
    private static final int EVENING = 19;

    private SpokenWords() {}

    /// The greeting of the hour in Bogotá.
    public static String greeting(Instant now) {
        var hour = Bogota.local(now).getHour();
        if (hour < NOON) {
            return "Buenos días";
        }
        return hour < EVENING ? "Buenas tardes" : "Buenas noches";
    }

    /// How often the installments of a plan come.
    public static String frequency(Frequency frequency) {
        return switch (frequency) {
            case SINGLE -> "única";
            case WEEKLY -> "semanal";
            case SEMI_MONTHLY -> "quincenal";
            case MONTHLY -> "mensual";
            case CUSTOM -> "libre";
        };
    }
}
