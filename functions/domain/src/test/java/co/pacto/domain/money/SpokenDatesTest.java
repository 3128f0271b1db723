package co.pacto.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokenDatesTest {

    private final Locale machineLocale = Locale.getDefault();

    @BeforeEach
    void a_locale_with_other_letters_is_the_default() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void the_locale_of_the_machine_returns() {
        Locale.setDefault(machineLocale);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, lunes 30 de noviembre de 2026",
            "2026-12-09, miércoles 9 de diciembre de 2026",
            "2026-11-28, sábado 28 de noviembre de 2026", "2027-01-31, domingo 31 de enero de 2027",
            "2027-02-28, domingo 28 de febrero de 2027", "2027-03-30, martes 30 de marzo de 2027",
            "2027-04-01, jueves 1 de abril de 2027", "2027-05-07, viernes 7 de mayo de 2027",
            "2027-06-01, martes 1 de junio de 2027", "2027-07-12, lunes 12 de julio de 2027",
            "2027-08-07, sábado 7 de agosto de 2027",
            "2027-09-15, miércoles 15 de septiembre de 2027",
            "2027-10-18, lunes 18 de octubre de 2027"})
    void a_date_is_spoken_with_its_weekday(LocalDate date, String words) {
        assertThat(SpokenDates.date(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"15:30, 3:30 p. m., tres y treinta de la tarde",
            "07:00, 7:00 a. m., siete de la mañana",
            "00:05, 12:05 a. m., doce y cinco de la mañana",
            "11:59, 11:59 a. m., once y cincuenta y nueve de la mañana",
            "12:00, 12:00 p. m., doce de la tarde",
            "13:21, 1:21 p. m., una y veintiuno de la tarde",
            "18:59, 6:59 p. m., seis y cincuenta y nueve de la tarde",
            "19:00, 7:00 p. m., siete de la noche"})
    void an_hour_is_written_with_plain_blanks_and_spoken_in_words(LocalTime time, String written,
            String spoken) {
        assertThat(SpokenDates.writtenHour(time)).isEqualTo(written);
        assertThat(SpokenDates.spokenHour(time)).isEqualTo(spoken);
    }
}
