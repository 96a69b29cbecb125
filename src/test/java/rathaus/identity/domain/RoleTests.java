package rathaus.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.identity.StaffMember;

class RoleTests {

    @Test
    void onlyTheHeadLeadsAndNotWhoWorksOnCasesAndKeepsTheRecords() {
        assertThat(member(Set.of(Role.LEITUNG)).leads()).isTrue();
        assertThat(member(Set.of(Role.SACHBEARBEITUNG, Role.REGISTRATUR)).leads())
                .as("both at once, as in small towns")
                .isFalse();
    }

    private static StaffMember member(Set<Role> roles) {
        return new StaffMember(UUID.randomUUID(), "Kim Muster", Set.of(), Role.permissions(roles, true), true);
    }
}
