package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.tenancy.KommuneScope;

/**
 * The directory of staff, asked about each member once while a page is put together: each part of it wants to know the
 * units of who reads. Only for requests that change nothing; an act and whatever runs without a request ask anew.
 */
@Component
@Primary
class RememberedStaff implements StaffDirectory {

    private static final String KNOWN = RememberedStaff.class.getName() + ".known";

    private final StaffDirectory directory;

    RememberedStaff(@Qualifier("storedStaffDirectory") StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<StaffMember> member(UUID id) {
        return reading()
                .map(request -> known(request).computeIfAbsent(id, directory::member))
                .orElseGet(() -> directory.member(id));
    }

    @Override
    public Optional<String> displayName(UUID id) {
        return member(id).map(StaffMember::displayName);
    }

    @Override
    public Map<UUID, String> displayNames(Set<UUID> ids) {
        return directory.displayNames(ids);
    }

    @Override
    public Set<String> unitsOf(UUID id) {
        return member(id).map(StaffMember::units).orElse(Set.of());
    }

    @Override
    public List<StaffMember> membersOf(Set<String> units) {
        return directory.membersOf(units);
    }

    @Override
    public List<StaffMember> decidersOf(String unit) {
        return directory.decidersOf(unit);
    }

    private static Optional<HttpServletRequest> reading() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest()).filter(request -> !RouteGuard.isSending(request))
                : Optional.empty();
    }

    /** Bound to the request and its Kommune, so that no answer outlives either. */
    @SuppressWarnings("unchecked") // the attribute is set here only
    private static Map<UUID, Optional<StaffMember>> known(HttpServletRequest request) {
        String attribute = KNOWN + KommuneScope.required();
        if (!(request.getAttribute(attribute) instanceof Map<?, ?>)) {
            request.setAttribute(attribute, new HashMap<UUID, Optional<StaffMember>>());
        }
        return (Map<UUID, Optional<StaffMember>>) request.getAttribute(attribute);
    }
}
