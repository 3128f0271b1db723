/// Whether, when and by which channel a person may be contacted, and what every contact leaves behind.
@NullMarked
package co.pacto.domain.contact;

import org.jspecify.annotations.NullMarked;
