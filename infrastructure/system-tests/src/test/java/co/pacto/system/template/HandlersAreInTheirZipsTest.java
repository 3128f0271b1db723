package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T01: Lambda finds every handler in the zip that is uploaded, and can call it. None of the
/// checkers of SAM opens a zip.
final class HandlersAreInTheirZipsTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final MethodTypeDesc HANDLE_REQUEST = MethodTypeDesc.of(ConstantDescs.CD_void,
            classOf(InputStream.class), classOf(OutputStream.class), classOf(Context.class));

    static List<String> faults(SamTemplate template) {
        return template.functions()
                .stream()
                .filter(function -> FunctionZip.of(function)
                        .filter(zip -> holdsHandler(zip, function.property("Handler").text()))
                        .isEmpty())
                .map(function -> function.id()
                        + " has no handler in its zip: mvn package builds it")
                .toList();
    }

    private static boolean holdsHandler(FunctionZip zip, String handler) {
        var file = handler.replace('.', '/') + ".class";
        return zip.files().contains(file) && isCallable(ClassFile.of().parse(zip.bytesOf(file)));
    }

    private static boolean isCallable(ClassModel handler) {
        return handler.flags().has(AccessFlag.PUBLIC) && handler.interfaces()
                .stream()
                .anyMatch(type -> type.asSymbol().equals(classOf(RequestStreamHandler.class)))
                && hasPublic(handler, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                && hasPublic(handler, "handleRequest", HANDLE_REQUEST);
    }

    private static boolean hasPublic(ClassModel handler, String name, MethodTypeDesc type) {
        return handler.methods()
                .stream()
                .anyMatch(method -> method.methodName().equalsString(name)
                        && method.methodTypeSymbol().equals(type)
                        && method.flags().has(AccessFlag.PUBLIC));
    }

    private static ClassDesc classOf(Class<?> type) {
        return ClassDesc.of(type.getName());
    }

    @Test
    void every_handler_is_a_public_class_in_its_zip() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_handler_that_does_not_exist_is_found() {
        var mutated = TEMPLATE.with("co.pacto.function.placecall.NobodyHandler", "Resources",
                "PlaceCallFunction", "Properties", "Handler");

        assertThat(brokenBy(mutated)).containsExactly("T01");
    }

    @Test
    void the_zip_of_another_function_is_found() {
        var mutated = TEMPLATE.with("functions/apply-settings/target/apply-settings.zip",
                "Resources", "PlaceCallFunction", "Properties", "CodeUri");

        assertThat(brokenBy(mutated)).containsExactly("T01");
    }

    @Test
    void a_zip_that_was_not_built_is_found() {
        var mutated = TEMPLATE.with("functions/place-call/target/other.zip", "Resources",
                "PlaceCallFunction", "Properties", "CodeUri");

        assertThat(brokenBy(mutated)).containsExactly("T01");
    }
}
