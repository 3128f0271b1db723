/// E-mails by SES.
@NullMarked
package co.pacto.aws.sesv2;

import org.jspecify.annotations.NullMarked;
