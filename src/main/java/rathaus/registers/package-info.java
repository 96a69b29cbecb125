/**
 * Registers of other authorities that can answer in place of a paper (§ 5 EGovG): which there are, what they are asked and what
 * they may answer. A register is asked about one person only, whose identity is proven (ADR 0020), in bounded time, and says
 * the same whether something does not exist or belongs to somebody else. Providers stand behind the port {@code registers.spi}.
 * Stores nothing. Clients: {@code forms}, which names registers in packages, and {@code applications}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "servicepackage", "tenancy"})
package rathaus.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
