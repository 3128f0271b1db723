package co.pacto.local.ses;

import co.pacto.local.Arns;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import co.pacto.local.template.TemplateError;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The sender of the template, its configuration set, and the events that this sends to the bus.
public final class MailResources implements ResourceCreator {

    private static final String IDENTITY = "AWS::SES::EmailIdentity";
    private static final String SET = "AWS::SES::ConfigurationSet";
    private static final String DESTINATION = "AWS::SES::ConfigurationSetEventDestination";
    private static final int DKIM_TOKENS = 3;

    private final SimpleEmail mail;

    public MailResources(SimpleEmail mail) {
        this.mail = mail;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of(IDENTITY,
                Set.of("EmailIdentity", "ConfigurationSetAttributes", "DkimAttributes",
                        "MailFromAttributes", "FeedbackAttributes"),
                SET,
                Set.of("Name", "DeliveryOptions", "ReputationOptions", "SuppressionOptions",
                        "SendingOptions"),
                DESTINATION, Set.of("ConfigurationSetName", "EventDestination"));
    }

    @Override
    public Identity identify(Resource resource) {
        var properties = resource.properties();
        return switch (resource.type()) {
            case IDENTITY -> identity(properties.text("EmailIdentity"));
            case SET ->
                Identity.of(properties.optionalText("Name").orElseGet(resource::madeUpName));
            default -> Identity.of(resource.madeUpName());
        };
    }

    @Override
    public void create(Resource resource) {
        var properties = resource.properties();
        switch (resource.type()) {
            case IDENTITY -> mail.identities()
                    .create(identify(resource).ref(),
                            properties.child("ConfigurationSetAttributes")
                                    .optionalText("ConfigurationSetName")
                                    .orElse(""));
            case SET -> mail.configurationSets().create(identify(resource).ref());
            default -> connectToBus(properties.text("ConfigurationSetName"),
                    properties.child("EventDestination"));
        }
    }

    private void connectToBus(String set, Properties destination) {
        destination
                .allow(Set.of("Name", "Enabled", "MatchingEventTypes", "EventBridgeDestination"));
        var bus = destination.child("EventBridgeDestination").text("EventBusArn");
        if (!bus.equals(Arns.of("events", "event-bus/default"))) {
            throw new TemplateError(destination.place(), "SES sends to the default bus only");
        }
        if (destination.flag("Enabled")) {
            mail.configurationSets().sendToBus(set, destination.texts("MatchingEventTypes"));
        }
    }

    private static Identity identity(String name) {
        var attributes = new TreeMap<String, String>();
        for (var token = 1; token <= DKIM_TOKENS; token++) {
            attributes.put("DkimDNSTokenName" + token, "token" + token + "._domainkey." + name);
            attributes.put("DkimDNSTokenValue" + token, "token" + token + ".dkim.amazonses.com");
        }
        return new Identity(name, attributes);
    }
}
