package co.pacto.local;

import co.pacto.local.connect.Connect;
import co.pacto.local.connect.FlowResource;
import co.pacto.local.events.EventBridge;
import co.pacto.local.events.EventResources;
import co.pacto.local.s3.BucketResource;
import co.pacto.local.s3.S3;
import co.pacto.local.scheduler.ScheduleResources;
import co.pacto.local.scheduler.Scheduler;
import co.pacto.local.ses.MailResources;
import co.pacto.local.ses.SimpleEmail;
import java.util.List;
import java.util.function.Predicate;

/// What this AWS consists of, besides its core (SQS, Lambda, DynamoDB).
public record Parts(S3 s3, EventBridge events, Scheduler scheduler, SimpleEmail mail,
        Connect connect, List<Part> all) {

    /// Builds them.
    ///
    /// @param schedulerMayAssume whether the role with this ARN trusts EventBridge Scheduler
    static Parts of(Core core, Predicate<String> schedulerMayAssume) {
        var s3 = new S3(core);
        var events = new EventBridge(core);
        var scheduler = new Scheduler(core, schedulerMayAssume);
        var mail = new SimpleEmail(core, events);
        var connect = new Connect(core, events);
        return new Parts(s3, events, scheduler, mail, connect,
                List.of(new Part(s3, List.of(new BucketResource(s3))),
                        new Part(events, List.of(new EventResources(events))),
                        new Part(scheduler, List.of(new ScheduleResources(scheduler))),
                        new Part(mail, List.of(new MailResources(mail))),
                        new Part(connect, List.of(new FlowResource(connect, core.ids())))));
    }
}
