/**
 * XDatenfelder, the exchange format of FIM for forms: a Stammdatenschema of version 2.0 or 3.0.0 becomes the draft of a
 * Leistungspaket, and the form of any Leistungspaket becomes a Stammdatenschema of version 3.0.0. What a schema says and a form
 * cannot express is kept in {@code fim.yaml} of the package ({@link rathaus.forms.xdatenfelder.FimOrigin}), so that an export
 * gives it back and nothing is dropped in silence. Owns the glossary term XDatenfelder. How to use it: {@code
 * docs/how-to/xdatenfelder.md}.
 */
@NullMarked
@NamedInterface("xdatenfelder")
package rathaus.forms.xdatenfelder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
