package nl.stagepact.placement.wire;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Hosts on the public internet. Names are not looked up: nobody connects to them here, and an answer can change. */
final class PublicHost {

    /** Top-level domains of private networks (RFC 6761, 6762, 8375, and ICANN's reservation of internal). */
    private static final Set<String> PRIVATE_DOMAINS = Set.of("localhost", "localdomain", "local", "internal", "intranet",
            "lan",
            "home", "corp", "private", "arpa", "onion", "invalid");
    private static final Pattern CANONICAL = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");
    private static final int BYTE = 0xFF;

    private PublicHost() {
    }

    /** @param host of a URI: a name, an IPv4 address, or an IPv6 address in brackets */
    static boolean is(String host) {
        if (host.startsWith("[")) {
            return isPublicV6(host.substring(1, host.length() - 1));
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        return Character.isDigit(name.charAt(name.length() - 1)) && name.matches("[0-9.]+") ? isPublicV4(name)
                : !PRIVATE_DOMAINS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isPublicV6(String text) {
        // A zone only exists within one network.
        if (text.indexOf('%') >= 0) {
            return false;
        }
        return isLiteral(text, PublicHost::isPublicV6);
    }

    private static boolean isPublicV6(byte[] address) {
        if (address.length == 4) {
            // Written in IPv6: ::ffff:127.0.0.1.
            return isPublicV4(address);
        }
        int first = (address[0] & BYTE) << 8 | address[1] & BYTE;
        int second = (address[2] & BYTE) << 8 | address[3] & BYTE;
        // 2000::/3 is the internet, except for tunnels (which contain an IPv4 address) and documentation.
        boolean isTunnel = first == 0x2001 && second == 0 || first == 0x2002;
        return first >> 13 == 1 && !isTunnel && !(first == 0x2001 && second == 0xDB8);
    }

    /** Browsers read numbers with leading zeros, and fewer than four, in a way of their own. */
    private static boolean isPublicV4(String text) {
        return CANONICAL.matcher(text).matches() && isLiteral(text, PublicHost::isPublicV4);
    }

    private static boolean isPublicV4(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        boolean isPrivate = switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128;
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || second == 0;
            case 198 -> second == 18 || second == 19;
            default -> first >= 224;
        };
        return !isPrivate;
    }

    private static boolean isLiteral(String text, Predicate<byte[]> rule) {
        try {
            return rule.test(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
