package nl.stagepact.placement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://bedrijf.example/vacature", "HTTPS://Bedrijf.nl:8443/a?b=c#d", "https://8.8.8.8/",
            "https://172.15.0.1/", "https://172.32.0.1/", "https://100.128.0.1/", "https://[2a01:7c8::1]/", "https://local.nl/",
            "https://10.nl/" })
    void acceptsPublicHosts(String address) {
        assertThat(WebAddress.readPublic(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://localhost/", "https://LOCALHOST./", "https://x.localhost/", "https://printer.local/",
            "https://a.b.internal/", "https://router.lan/", "https://intranet/", "https://x.home.arpa/", "https://127.0.0.1/",
            "https://127.1.2.3:8080/", "https://10.0.0.1/", "https://172.16.0.1/", "https://172.31.255.255/",
            "https://192.168.1.1/",
            "https://169.254.169.254/latest", "https://100.64.0.1/", "https://0.0.0.0/", "https://224.0.0.1/",
            "https://255.255.255.255/",
            "https://[::1]/", "https://[::]/", "https://[fe80::1]/", "https://[fe80::1%25eth0]/", "https://[fd00::1]/",
            "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[::127.0.0.1]/", "https://[64:ff9b::7f00:1]/",
            "https://[2002:7f00:1::]/", "https://2130706433/", "https://0x7f.0.0.1/", "https://127.1/", "https://0177.0.0.1/",
            "https://127.0.0.1./", "https://%31%32%37.0.0.1/", "https://user@bedrijf.example/" })
    void rejectsPrivateHosts(String address) {
        assertThat(WebAddress.readPublic(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://bedrijf.example/", "ftp://bedrijf.example/", "javascript:alert(1)", "//bedrijf.example/",
            "bedrijf.example", "https:", "https://", "https:///a", "https://a b.example/", "https://bedrijf.example/\uD800",
            "" })
    void rejectsOtherSchemes(String address) {
        assertThat(WebAddress.readPublic(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 501 })
    void isAtMost500Characters(int length) {
        String address = "https://a.example/" + "x".repeat(length - 18);
        assertThat(WebAddress.readPublic(address).isPresent()).isEqualTo(length == 500);
    }
}
