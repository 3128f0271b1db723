/// The product played on one machine: files in, scripted debtors on the line, a diary out.
@NullMarked
package co.pacto.local.run;

import org.jspecify.annotations.NullMarked;
