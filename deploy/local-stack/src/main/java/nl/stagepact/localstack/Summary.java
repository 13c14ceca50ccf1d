package nl.stagepact.localstack;

import java.util.Locale;

/** The overview printed after a start and by status: addresses, logins, location of the secrets, and commands to try. */
final class Summary {

    private Summary() {
    }

    static String of(Stack stack) {
        StackFacts facts = stack.facts();
        StringBuilder page = new StringBuilder("\n");
        page.append(row("", "address", "management", "process", "state"));
        for (ManagedProcess process : stack.processes()) {
            page.append(row(process.name(), address(facts, process.name()),
                    management(stack, process.name()),
                    process.handle().map(handle -> "" + handle.pid()).orElse("-"),
                    process.running() ? "running" : "stopped"));
        }
        page.append("\nOf services and gateway, at management: metrics /q/metrics; of services: health /q/health.")
                .append(" The gateway's health: ").append(facts.url("gateway")).append("/health\n");
        page.append("\nDemo clients (client credentials at ").append(facts.tokenEndpoint()).append("):\n  ")
                .append(String.join(", ", stack.keycloak().demoClients()))
                .append("\nKeycloak admin console: ").append(facts.url("keycloak")).append("/admin, user admin")
                .append("\nSecrets, readable by you only: ").append(stack.folder().secrets())
                .append("\nLogs: ").append(stack.folder().logs()).append('\n');
        if (stack.allRunning()) {
            page.append("""

                    Try next:
                      ./stagepact demo
                      curl -H "Authorization: Bearer $(./stagepact token demo-sbb)" "%1$s/shortage/v1/shortages/top?region=AM14"
                      open %1$s/ in a browser: every endpoint, with examples
                    """.formatted(facts.url("gateway")));
        }
        return page.toString();
    }

    private static String address(StackFacts facts, String name) {
        return switch (name) {
            case "postgres" -> "127.0.0.1:" + facts.port(name);
            case "kafka" -> facts.kafkaBootstrap();
            default -> facts.url(name);
        };
    }

    private static String management(Stack stack, String name) {
        return stack.isService(name) ? stack.facts().managementUrl(name) : "";
    }

    private static String row(String name, String address, String management, String process, String state) {
        return String.format(Locale.ROOT, "  %-22s %-26s %-26s %-9s %s%n", name, address, management, process, state);
    }
}
