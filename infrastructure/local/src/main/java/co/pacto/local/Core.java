package co.pacto.local;

import co.pacto.local.clock.VirtualClock;
import co.pacto.local.gateway.Gateway;
import co.pacto.local.lambda.Functions;
import co.pacto.local.sqs.Queues;

/// What the services of one local AWS share.
///
/// @param pumps what runs between two timers until nothing is left
public record Core(VirtualClock clock, SeededIds ids, Anomalies anomalies, Adversity adversity,
        Gateway gateway, Pumps pumps, Queues queues, Functions functions) {}
