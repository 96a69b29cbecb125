/** What a module implements to interpret its part of a Leistungspaket. */
@NullMarked
@NamedInterface("spi")
package rathaus.servicepackage.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
