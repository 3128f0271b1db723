package co.pacto.domain.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How a record component is stored where its own name and form do not say it. A component without
/// this annotation is an attribute of its own name (data.md 2).
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Stored {

    /// The name of the attribute; the component's own when empty.
    String as() default "";

    /// A personal value: stored sealed, never as text (data.md 1, security.md 2.2).
    boolean sealed() default false;

    /// The components of this record are attributes of the record that contains it.
    boolean flat() default false;
}
