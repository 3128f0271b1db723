package co.pacto.local.ses;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// The addresses and domains that may send. An identity counts as verified as soon as it exists.
final class Identities {

    private final Map<String, String> configurationSets = new ConcurrentSkipListMap<>();

    ObjectNode create(String identity, String configurationSet) {
        if (configurationSets.putIfAbsent(identity, configurationSet) != null) {
            throw AwsError.badRequest("AlreadyExistsException",
                    "Email identity %s already exist.".formatted(identity));
        }
        return description(identity);
    }

    ObjectNode get(String identity) {
        var set = configurationSets.get(identity);
        if (set == null) {
            throw new AwsError("NotFoundException", 404,
                    "Email identity %s does not exist.".formatted(identity));
        }
        var description = description(identity).put("VerificationStatus", "SUCCESS")
                .put("FeedbackForwardingStatus", true);
        return set.isEmpty() ? description : description.put("ConfigurationSetName", set);
    }

    /// The addresses of which neither the address nor its domain is verified.
    List<String> unverified(Collection<String> addresses) {
        return addresses.stream()
                .map(Identities::bare)
                .filter(address -> !isVerified(address))
                .toList();
    }

    private boolean isVerified(String address) {
        var domain = address.substring(address.indexOf('@') + 1);
        return configurationSets.keySet()
                .stream()
                .map(identity -> identity.toLowerCase(Locale.ROOT))
                .anyMatch(identity -> identity.equals(address) || identity.equals(domain)
                        || domain.endsWith("." + identity));
    }

    /// The address without the name in front of it.
    private static String bare(String address) {
        var open = address.lastIndexOf('<');
        var close = address.lastIndexOf('>');
        var bare = open >= 0 && close > open ? address.substring(open + 1, close) : address;
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode description(String identity) {
        var description = JsonNodeFactory.instance.objectNode()
                .put("IdentityType", identity.contains("@") ? "EMAIL_ADDRESS" : "DOMAIN")
                .put("VerifiedForSendingStatus", true);
        description.putObject("DkimAttributes")
                .put("SigningEnabled", true)
                .put("Status", "SUCCESS");
        return description;
    }
}
