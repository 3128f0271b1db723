package co.pacto.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.local.LocalAws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The template is the wiring: what it says has an effect here, or stops the deployment
/// (local-aws.md 10).
final class TemplateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            !Ref Stage                                             | dev
            !Ref AWS::AccountId                                    | 000000000000
            !Sub 'a-${Stage}-${!kept}'                             | a-dev-${kept}
            !Sub ['${X}-${Stage}', {X: !Ref Stage}]                | dev-dev
            !Sub '${Queue.Arn}'                                    | arn:of:Queue
            !GetAtt Queue.Arn                                      | arn:of:Queue
            !Ref Queue.Alias                                       | alias:of:Queue
            !Join ['-', [a, !Ref Stage]]                           | a-dev
            !Select [1, !Split [/, 'a/b/c']]                       | b
            !If [IsProd, yes-prod, no-prod]                        | no-prod
            !FindInMap [Sizes, !Ref Stage, memory]                 | small
            """)
    void resolves_intrinsics(String written, String value) {
        var template = template("Value: " + written);

        assertThat(template.resolve(template.section("Probe").getOrDefault("Value", "")))
                .isEqualTo(value);
    }

    @Test
    void decides_conditions_of_conditions() {
        assertThat(template("A: !If [ProdOrDev, 1, 2]")
                .resolve(Map.of("Fn::If", List.of("ProdOrDev", "1", "2")))).isEqualTo("1");
        assertThat(template("A: 1").resolve(Map.of("Fn::If", List.of("DevAndNotProd", "1", "2"))))
                .isEqualTo("1");
    }

    @Test
    void no_value_makes_a_property_absent() {
        assertThat(template("A: 1")
                .resolve(Map.of("kept", "x", "gone", Map.of("Ref", "AWS::NoValue"))))
                .isEqualTo(Map.of("kept", "x"));
    }

    @Test
    void a_resource_whose_condition_does_not_hold_is_not_there() {
        assertThat(template("A: 1").resource("ProdOnly")).isEmpty();
        assertThat(template("A: 1").resource("Queue")).isPresent();
    }

    @Test
    void dates_stay_texts_and_words_like_off_too() {
        assertThat(
                template("{Version: 2012-10-17, Mode: OFF, Count: 3, Flag: true}").section("Probe"))
                .isEqualTo(
                        Map.of("Version", "2012-10-17", "Mode", "OFF", "Count", 3L, "Flag", true));
    }

    @Test
    void refuses_a_key_that_stands_twice() {
        assertThatThrownBy(() -> template("{A: 1, A: 2}")).isInstanceOf(TemplateError.class)
                .hasMessageContaining("key A stands twice");
    }

    @Test
    void refuses_an_intrinsic_function_that_it_does_not_know() {
        var template = template("A: 1");

        assertThatThrownBy(() -> template.resolve(Map.of("Fn::GetAZs", "x")))
                .isInstanceOf(TemplateError.class)
                .hasMessageContaining("Fn::GetAZs");
    }

    @Test
    void refuses_a_forbidden_or_unknown_parameter_and_what_a_rule_forbids() {
        assertThatThrownBy(() -> template("A: 1", Map.of("Stage", "moon")))
                .hasMessage("Stage: must be one of [dev, prod]");
        assertThatThrownBy(() -> template("A: 1", Map.of("Nothing", "x")))
                .hasMessageContaining("Nothing");
        assertThatThrownBy(() -> template("A: 1", Map.of("Stage", "prod")))
                .hasMessage("ProdNeedsAlarms: prod needs an address for alarms");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {Type: 'AWS::Lex::Bot'}                                                   | AWS::Lex::Bot
            {Type: 'AWS::SQS::Queue', Properties: {Colour: red}}                      | Colour
            {Type: 'AWS::Serverless::Function', Properties: {Handler: no.such.Class}} | no.such.Class
            """)
    void a_deployment_stops_with_the_logical_id_at_what_nobody_emulates(String resource,
            String what) {
        assertThatThrownBy(() -> LocalAws.builder()
                .template(file("Resources: {Thing: " + resource + "}"))
                .start()).hasMessageContaining("Thing").hasMessageContaining(what);
    }

    private Template template(String probe) {
        return template(probe, Map.of());
    }

    private Template template(String probe, Map<String, String> parameters) {
        var document = CloudFormationYaml.read(
                file("""
                        Parameters:
                          Stage: {Type: String, AllowedValues: [dev, prod], Default: dev}
                          AlarmEmail: {Type: String, Default: ''}
                        Rules:
                          ProdNeedsAlarms:
                            RuleCondition: !Equals [!Ref Stage, prod]
                            Assertions: [{Assert: !Not [!Equals [!Ref AlarmEmail, '']], AssertDescription: prod needs an address for alarms}]
                        Conditions:
                          IsProd: !Equals [!Ref Stage, prod]
                          ProdOrDev: !Or [!Condition IsProd, !Equals [!Ref Stage, dev]]
                          DevAndNotProd: !And [!Equals [!Ref Stage, dev], !Not [!Condition IsProd]]
                        Mappings: {Sizes: {dev: {memory: small}, prod: {memory: large}}}
                        Resources:
                          Queue: {Type: 'AWS::SQS::Queue'}
                          ProdOnly: {Type: 'AWS::SQS::Queue', Condition: IsProd}
                        Probe: %s
                        """
                        .formatted(probe.startsWith("{") ? probe : "\n  " + probe)));
        return new Template(document, parameters,
                resource -> new Identity(resource.logicalId(),
                        Map.of("Arn", "arn:of:" + resource.logicalId(), "Alias",
                                "alias:of:" + resource.logicalId())));
    }

    private Path file(String yaml) {
        try {
            return Files.writeString(folder.resolve("template.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
