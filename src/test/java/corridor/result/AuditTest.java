package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Audit.Check;
import corridor.result.Audit.Law;
import corridor.result.Audit.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {

    @Test
    void aCheckIsSaidWithWhatMustHoldAndBothSides() {
        assertThat(new Check(Part.PLATFORMS_AT, List.of("1520", "alat"), Law.PLATFORMS, 120, 119, 0).words())
                .isEqualTo(
                        "platforms 1520 at alat: all = standing + with trains + at borders (TEU of room): expected 120.0, found 119.0 (tolerance 0.0)");
    }
}
