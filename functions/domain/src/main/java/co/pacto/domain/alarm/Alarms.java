package co.pacto.domain.alarm;

import java.time.Duration;

/// The alarm clock as the product needs it. Every operation may be repeated.
public interface Alarms {

    /// Sets an alarm; one of its name that is already set stays as it is.
    void set(Alarm alarm);

    /// Takes an alarm back; one that rang or was never set is no error.
    void remove(String name);

    /// Queues the message of an alarm whose instant is too close, for delivery after `delay`.
    void ring(Alarm alarm, Duration delay);
}
