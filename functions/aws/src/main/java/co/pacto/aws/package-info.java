/// The adapters that implement the domain's ports on AWS, a package per service, and the one factory
/// of their clients.
@NullMarked
package co.pacto.aws;

import org.jspecify.annotations.NullMarked;
