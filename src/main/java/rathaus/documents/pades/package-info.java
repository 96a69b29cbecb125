/** Signatures in PDF files by PAdES (ETSI EN 319 142-1), and the seal of a demonstration. */
@NullMarked
package rathaus.documents.pades;

import org.jspecify.annotations.NullMarked;
